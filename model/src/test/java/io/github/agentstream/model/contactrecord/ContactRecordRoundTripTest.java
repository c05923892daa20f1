package io.github.agentstream.model.contactrecord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.contactevent.Wire;
import io.github.agentstream.model.internal.contactrecord.ContactRecordCodec;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRecordRoundTripTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"answered", "abandoned", "held-and-monitored", "transferred", "task-with-pauses", "campaign"})
    void writesWhatItRead(String fixture) throws IOException {
        String received = Wire.resource(getClass(), fixture + ".json");

        ContactRecord record = Wire.read(ContactRecordCodec.INSTANCE, received);
        String written = Wire.write(ContactRecordCodec.INSTANCE, record);

        assertThat(withoutEmpty(written)).isEqualTo(withoutEmpty(received));
        assertThat(Wire.read(ContactRecordCodec.INSTANCE, written)).isEqualTo(record);
        assertThat(Wire.findings(ContactRecordCodec.INSTANCE, received)).isEmpty();
    }

    private static JsonNode withoutEmpty(String json) throws IOException {
        return Wire.withoutEmpty(Wire.tree(json));
    }

    @Test
    void readsEveryField() throws IOException {
        String full = Wire.resource(getClass(), "full.json");

        assertThat(Wire.read(ContactRecordCodec.INSTANCE, full)).isEqualTo(FullContactRecord.value());
        assertThat(Wire.findings(ContactRecordCodec.INSTANCE, full)).isEmpty();
    }

    @Test
    void writesEveryFieldInOrder() throws IOException {
        String written = Wire.write(ContactRecordCodec.INSTANCE, FullContactRecord.value());

        assertThat(written).isEqualTo(Wire.compact(Wire.resource(getClass(), "full.json")));
        List<String> keys = Wire.resource(getClass(), "full-keys.txt").lines().toList();
        assertThat(Wire.pointers(Wire.tree(written))).isEqualTo(keys);
    }

    @Test
    void rebuildsAnEqualValueFromItsOwnBuilder() {
        ContactRecord record = FullContactRecord.value();

        assertThat(record.toBuilder().build()).isEqualTo(record).hasSameHashCodeAs(record);
    }
}
