package io.github.agentstream.model.contactevent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.internal.contactevent.ContactEventCodec;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContactEventUnknownFieldsTest {
    /** Objects without unknown keys: all their keys are the users' own, or AWS's. */
    private static final Pattern WITHOUT_UNKNOWN = Pattern.compile(
            "/detail/(tags|segmentAttributes|contactDetails|contactEvaluations|outboundStrategy)(/.*)?");

    @Test
    void keepsThemInEveryObjectInOrderToTheLastDigit() throws IOException {
        JsonNode tree = Wire.tree(Wire.resource(getClass(), "full.json"));
        int objects = UnknownMembers.addTo(
                tree, "", pointer -> !WITHOUT_UNKNOWN.matcher(pointer).matches());

        ContactEvent event = Wire.read(ContactEventCodec.INSTANCE, tree.toString());
        String written = Wire.write(ContactEventCodec.INSTANCE, event);

        assertThat(objects).isEqualTo(31);
        assertThat(written.split(Pattern.quote(UnknownMembers.TEXT), -1)).hasSize(objects + 1);
        assertThat(written.replace("," + UnknownMembers.TEXT, ""))
                .isEqualTo(Wire.compact(Wire.resource(getClass(), "full.json")));
        assertThat(Wire.read(ContactEventCodec.INSTANCE, written)).isEqualTo(event);
    }

    @Test
    void keepsASecondSpellingUnderItsOwnName() throws IOException {
        for (String json : new String[] {
            "{\"EventType\":\"QUEUED\",\"contactId\":\"c\",\"ContactId\":\"d\"}",
            "{\"EventType\":\"QUEUED\",\"ContactId\":\"c\",\"contactId\":\"d\"}"
        }) {
            ContactEvent event = Wire.read(ContactEventCodec.INSTANCE, json);

            assertThat(event.contactId()).isEqualTo("c");
            assertThat(event.unknownFields().size()).isEqualTo(1);
            assertThat(Wire.tree(Wire.write(ContactEventCodec.INSTANCE, event)))
                    .isEqualTo(Wire.tree(json.replace("EventType", "eventType")));
        }
    }
}
