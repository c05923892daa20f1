package io.github.agentstream.model.contactrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.contactevent.Wire;
import io.github.agentstream.model.internal.contactrecord.ContactRecordCodec;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRecordUnreadableTest {
    /** Below these, values are the users' own or AWS's, and may be of any type. */
    private static final Pattern FREE = Pattern.compile("/(SegmentAttributes|ContactDetails)/.*");

    private static JsonNode full() throws IOException {
        return Wire.tree(Wire.resource(ContactRecordUnreadableTest.class, "full.json"));
    }

    static List<String> typedValues() throws IOException {
        return Wire.pointers(full()).stream()
                .filter(pointer -> !FREE.matcher(pointer).matches())
                .toList();
    }

    static Stream<String> freeValues() throws IOException {
        return Wire.pointers(full()).stream()
                .filter(pointer -> FREE.matcher(pointer).matches());
    }

    private static String withOtherType(String pointer) throws IOException {
        return Wire.replaced(full(), pointer, BooleanNode.TRUE).toString();
    }

    @ParameterizedTest
    @MethodSource("typedValues")
    void pointsAtAValueOfAnotherType(String pointer) throws IOException {
        String json = withOtherType(pointer);

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Wire.read(ContactRecordCodec.INSTANCE, json))
                .satisfies(e -> assertThat(e.problem().location()).isEqualTo(pointer));
    }

    @ParameterizedTest
    @MethodSource("freeValues")
    void takesAnyTypeWhereKeysAreFree(String pointer) throws IOException {
        assertThat(Wire.read(ContactRecordCodec.INSTANCE, withOtherType(pointer))
                        .contactId())
                .isEqualTo("contactId 39");
    }

    @Test
    void namesWhatARecordCannotBeWithout() throws IOException {
        List<JsonNode> trees = List.of(
                Wire.without(full(), "/ContactId"),
                Wire.replaced(full(), "/ContactId", NullNode.instance),
                Wire.tree("{\"contactId\":\"keys of records have one case\"}"));
        for (JsonNode tree : trees) {
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> Wire.read(ContactRecordCodec.INSTANCE, tree.toString()))
                    .satisfies(e -> {
                        assertThat(e.problem().location()).isEmpty();
                        assertThat(e.problem().expected()).isEqualTo("`ContactId`");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "null"})
    void expectsAnObject(String json) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Wire.read(ContactRecordCodec.INSTANCE, json))
                .satisfies(e -> assertThat(e.problem().expected()).isEqualTo("an object"));
    }
}
