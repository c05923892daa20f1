package io.github.agentstream.model.contactrecord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.contactevent.UnknownMembers;
import io.github.agentstream.model.contactevent.Wire;
import io.github.agentstream.model.internal.contactrecord.ContactRecordCodec;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContactRecordUnknownFieldsTest {
    /** Objects without unknown keys: all their keys are the users' own, or AWS's. */
    private static final Pattern WITHOUT_UNKNOWN =
            Pattern.compile("/(Tags|Attributes|SegmentAttributes|ContactDetails)(/.*)?");

    @Test
    void keepsThemInEveryObjectInOrderToTheLastDigit() throws IOException {
        JsonNode tree = Wire.tree(Wire.resource(getClass(), "full.json"));
        int objects = UnknownMembers.addTo(
                tree, "", pointer -> !WITHOUT_UNKNOWN.matcher(pointer).matches());

        ContactRecord record = Wire.read(ContactRecordCodec.INSTANCE, tree.toString());
        String written = Wire.write(ContactRecordCodec.INSTANCE, record);

        assertThat(objects).isEqualTo(26);
        assertThat(written.split(Pattern.quote(UnknownMembers.TEXT), -1)).hasSize(objects + 1);
        assertThat(written.replace("," + UnknownMembers.TEXT, ""))
                .isEqualTo(Wire.compact(Wire.resource(getClass(), "full.json")));
        assertThat(Wire.read(ContactRecordCodec.INSTANCE, written)).isEqualTo(record);
    }
}
