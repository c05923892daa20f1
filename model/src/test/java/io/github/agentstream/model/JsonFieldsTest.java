package io.github.agentstream.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFieldsTest {
    private final JsonFields fields = JsonFields.builder()
            .putJson("b", " [ 1.10 , 1E400 ] ")
            .putText("a", "say \"hi\"")
            .put("b", IntNode.valueOf(2))
            .build();

    @Test
    void keepsMembersInOrderWithTheirRepetitions() {
        assertThat(fields.names()).containsExactly("b", "a", "b");
        assertThat(fields.size()).isEqualTo(3);
        assertThat(fields.nameAt(2)).isEqualTo("b");
        assertThat(fields.jsonAt(2)).isEqualTo("2");
        List<String> seen = new ArrayList<>();
        fields.forEach((name, json) -> seen.add(name + "=" + json));
        assertThat(seen).containsExactly("b=[1.10,1E400]", "a=\"say \\\"hi\\\"\"", "b=2");
    }

    @Test
    void findsTheFirstMemberOfAName() {
        assertThat(fields.contains("a")).isTrue();
        assertThat(fields.contains("c")).isFalse();
        assertThat(fields.json("b")).contains("[1.10,1E400]");
        assertThat(fields.get("b").orElseThrow().get(0).decimalValue()).isEqualTo("1.10");
        assertThat(fields.text("a")).contains("say \"hi\"");
        assertThat(fields.text("b")).isEmpty();
        assertThat(fields.get("c")).isEmpty();
    }

    @Test
    void dropsAMemberInACopy() {
        assertThat(fields.without("b").names()).containsExactly("a");
        assertThat(fields.without("c")).isEqualTo(fields);
        assertThat(fields.without("b").without("a")).isEqualTo(JsonFields.empty());
    }

    @Test
    void refusesWhatIsNotOneValue() {
        for (String json : List.of("", "{", "1 2", "nope")) {
            assertThatThrownBy(() -> JsonFields.builder().putJson("x", json))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Expected one JSON value, found");
        }
    }

    @Test
    void takesJsonAsItIsButForWhiteSpaceBetweenTokens() {
        String json = "{ \"a b\" : [ -0 , 1.0e1 ] ,\n\t\"a b\" : \" \\\" [ \\u0041\" }";

        assertThat(JsonFields.builder().putJson("x", json).build().json("x"))
                .contains("{\"a b\":[-0,1.0e1],\"a b\":\" \\\" [ \\u0041\"}");
    }

    @Test
    void quotesNothingOfWhatItRefuses() {
        assertThatThrownBy(() -> JsonFields.builder().putJson("x", "[Mustermann]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Mustermann");
        assertThatThrownBy(() -> JsonFields.builder().putCompact("x", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected one JSON value, found none");
    }

    @Test
    void showsNamesOnly() {
        assertThat(fields).hasToString("[b, a, b]");
        assertThat(JsonFields.empty().isEmpty()).isTrue();
        assertThat(JsonFields.builder().build()).isSameAs(JsonFields.empty());
    }
}
