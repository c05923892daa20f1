package io.github.agentstream.metrics.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UuidReaderTest {
    private final UuidReader reader = new UuidReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c1",
                "1234567-89ab-cdef-0123-456789abcdef",
                "123456789-9ab-cdef-0123-456789abcdef",
                "12345678-9abc-def0-1234-56789abcdeff0",
                "12345678-9ABC-def0-1234-56789abcdeff",
                "g2345678-9abc-def0-1234-56789abcdeff",
                "1234567-8-9abc-def0-1234-56789abcdef",
                "12345678-9a-c-def0-1234-56789abcdeff",
                "12345678-9abc-deg0-1234-56789abcdeff",
                "12345678-9abc-def0-12\u00c434-56789abcde",
                "12345678-9abc-def0-123\u0131-56789abcdef",
                "12345678-9abc-def0-1234-56789abcde\uff11f",
                "12345678-9abc-def0-1234-56789abcdex0",
                "12345678+9abc-def0-1234-56789abcdeff",
                "12345678-9abc+def0-1234-56789abcdeff",
                "12345678-9abc-def0+1234-56789abcdeff",
                "12345678-9abc-def0-1234+56789abcdeff"
            })
    void refusesOtherTexts(String text) {
        assertThat(reader.read(text)).isFalse();
    }
}
