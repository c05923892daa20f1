package io.github.agentstream.examples.cli.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.examples.cli.roundtrip.JsonValue.ArrayValue;
import io.github.agentstream.examples.cli.roundtrip.JsonValue.Digits;
import io.github.agentstream.examples.cli.roundtrip.JsonValue.Member;
import io.github.agentstream.examples.cli.roundtrip.JsonValue.ObjectValue;
import io.github.agentstream.examples.cli.roundtrip.JsonValue.Text;
import io.github.agentstream.examples.cli.roundtrip.JsonValue.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonValueTest {
    @Test
    void keepsOrderRepetitionsAndDigits() throws IOException {
        assertThat(parse("{\"b\":1.10,\"a\":[true,false,null],\"b\":\"x\"}"))
                .isEqualTo(new ObjectValue(List.of(
                        new Member("b", new Digits("1.10")),
                        new Member("a", new ArrayValue(List.of(Word.TRUE, Word.FALSE, Word.NULL))),
                        new Member("b", new Text("x")))));
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> parse("{\"a\"")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> parse("")).isInstanceOf(IOException.class);
    }

    @Test
    void tellsWhatSaysNothing() throws IOException {
        assertThat(List.of(parse("null"), parse("[]"), parse("{}"), parse("{\"a\":{\"b\":null}}")))
                .allMatch(JsonValue::isNothing);
        assertThat(List.of(parse("0"), parse("false"), parse("\"\""), parse("[null]"), parse("{\"a\":0}")))
                .noneMatch(JsonValue::isNothing);
    }

    private static JsonValue parse(String json) throws IOException {
        return JsonValue.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
