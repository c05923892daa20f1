package io.github.agentstream.metrics.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class UuidReaderProperties {
    private final UuidReader reader = new UuidReader();

    @Property
    void readsEveryUuid(@ForAll long high, @ForAll long low) {
        assertThat(reader.read(new UUID(high, low).toString())).isTrue();
        assertThat(reader.high()).isEqualTo(high);
        assertThat(reader.low()).isEqualTo(low);
        assertThat(UuidReader.text(high, low)).isEqualTo(new UUID(high, low).toString());
    }
}
