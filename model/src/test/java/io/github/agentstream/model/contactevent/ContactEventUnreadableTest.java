package io.github.agentstream.model.contactevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.internal.contactevent.ContactEventCodec;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactEventUnreadableTest {
    /** Below these, values are the users' own or AWS's, and may be of any type. */
    private static final Pattern FREE =
            Pattern.compile("/detail/(segmentAttributes|contactDetails|contactEvaluations|outboundStrategy)/.*");

    private static JsonNode full() throws IOException {
        return Wire.tree(Wire.resource(ContactEventUnreadableTest.class, "full.json"));
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
        JsonNode full = full();
        JsonNode other = full.at(pointer).isBoolean() ? TextNode.valueOf("a text") : BooleanNode.TRUE;
        return Wire.replaced(full, pointer, other).toString();
    }

    @ParameterizedTest
    @MethodSource("typedValues")
    void pointsAtAValueOfAnotherType(String pointer) throws IOException {
        String json = withOtherType(pointer);

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Wire.read(ContactEventCodec.INSTANCE, json))
                .satisfies(e -> assertThat(e.problem().location()).isEqualTo(pointer));
    }

    @ParameterizedTest
    @MethodSource("freeValues")
    void takesAnyTypeWhereKeysAreFree(String pointer) throws IOException {
        assertThat(Wire.read(ContactEventCodec.INSTANCE, withOtherType(pointer)).contactId())
                .isEqualTo("contactId 2");
    }

    @ParameterizedTest
    @CsvSource({
        "/detail/contactId, /detail, `contactId`",
        "/detail/eventType, /detail, `eventType`",
        "/detail, '', `detail`"
    })
    void namesWhatAnEventCannotBeWithout(String missing, String location, String key) throws IOException {
        for (JsonNode tree :
                List.of(Wire.without(full(), missing), Wire.replaced(full(), missing, NullNode.instance))) {
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> Wire.read(ContactEventCodec.INSTANCE, tree.toString()))
                    .satisfies(e -> {
                        assertThat(e.problem().location()).isEqualTo(location);
                        assertThat(e.problem().expected()).isEqualTo(key);
                    });
        }
    }

    @Test
    void namesAllThatIsMissing() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Wire.read(ContactEventCodec.INSTANCE, "{}"))
                .satisfies(e -> {
                    assertThat(e.problem().location()).isEmpty();
                    assertThat(e.problem().expected()).isEqualTo("`eventType`, `contactId`");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "null"})
    void expectsAnObject(String json) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Wire.read(ContactEventCodec.INSTANCE, json))
                .satisfies(e -> assertThat(e.problem().expected()).isEqualTo("an object"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"contactId\":", "{\"version\":\"0\",", "{\"detail\":{\"contactId\":\"c\""})
    void failsOnWhatIsCutOff(String json) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Wire.read(ContactEventCodec.INSTANCE, json));
    }
}
