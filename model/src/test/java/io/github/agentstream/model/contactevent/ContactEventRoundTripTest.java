package io.github.agentstream.model.contactevent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.internal.contactevent.ContactEventCodec;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactEventRoundTripTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pascal-case",
                "mixed-case",
                "timestamps-outside-detail",
                "detail-only",
                "hierarchy-groups",
                "outbound-disconnected",
                "not-yet",
                "criteria-as-object",
                "criteria-as-list",
                "criteria-two-members",
                "cross-region-completed",
                "chat-completed",
                "campaign-disconnected"
            })
    void writesWhatItRead(String fixture) throws IOException {
        String received = Wire.resource(getClass(), fixture + ".json");

        ContactEvent event = Wire.read(ContactEventCodec.INSTANCE, received);
        String written = Wire.write(ContactEventCodec.INSTANCE, event);

        assertThat(normal(written)).isEqualTo(normal(received));
        assertThat(Wire.read(ContactEventCodec.INSTANCE, written)).isEqualTo(event);
    }

    private static JsonNode normal(String json) throws IOException {
        return EventSpelling.normal(Wire.withoutEmpty(Wire.tree(json)));
    }

    @Test
    void readsEveryField() throws IOException {
        String full = Wire.resource(getClass(), "full.json");

        assertThat(Wire.read(ContactEventCodec.INSTANCE, full)).isEqualTo(FullContactEvent.value());
        assertThat(Wire.findings(ContactEventCodec.INSTANCE, full)).isEmpty();
    }

    @Test
    void writesEveryFieldInOrder() throws IOException {
        String written = Wire.write(ContactEventCodec.INSTANCE, FullContactEvent.value());

        assertThat(written).isEqualTo(Wire.compact(Wire.resource(getClass(), "full.json")));
        List<String> keys = Wire.resource(getClass(), "full-keys.txt").lines().toList();
        assertThat(Wire.pointers(Wire.tree(written))).isEqualTo(keys);
    }

    @Test
    void rebuildsAnEqualValueFromItsOwnBuilder() {
        ContactEvent event = FullContactEvent.value();

        assertThat(event.toBuilder().build()).isEqualTo(event).hasSameHashCodeAs(event);
    }
}
