package io.github.agentstream.model.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordParserTest {
    private static final RecordParser PARSER = new RecordParser(StreamReadConstraints.builder()
            .maxNestingDepth(3)
            .maxNumberLength(9)
            .maxStringLength(20)
            .maxNameLength(20)
            .build());

    private static <T> T parse(String json, ValueReader<T> reader) throws UnreadableException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return PARSER.parse(bytes, 0, bytes.length, reader).value();
    }

    private static UnreadableException failure(String json) {
        return catchThrowableOfType(UnreadableException.class, () -> parse(json, RawJsonReader.INSTANCE));
    }

    /** Reads whatever stands there. */
    private enum RawJsonReader implements ValueReader<String> {
        INSTANCE;

        @Override
        public String read(In in) throws IOException {
            return RawJson.take(in.parser());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "{\"a\":Mustermann}; a word that is no literal",
                "{\"a\":NaN}; a word that is no literal",
                "{\"a\":\"x\" Mustermann}; `M`",
                "{\"a\":1]; `]`",
                "{\"a\":017}; a malformed number",
                "{\"a\":1.x}; a malformed number",
                "{\"a\":-x}; a malformed number",
                "{\"a\":\"\\q\"}; an unknown escape",
                "{\"a\":\"\\u00zz\"}; an unknown escape",
                "{\"a\":\"Muster\u0001mann\"}; a control character in a string",
                "{\u0001\"a\":1}; a control character",
                "{\"a\":\"Muster; the end of the input"
            })
    void saysWhatIsMalformedWithoutQuotingIt(String json, String found) {
        UnreadableException failure = failure(json);

        assertThat(failure.problem().expected()).isEqualTo("well-formed JSON");
        assertThat(failure.problem().found()).matches(Pattern.quote(found) + " at byte \\d+");
        assertThat(failure).hasMessageNotContaining("uster");
        assertThat(failure.getCause()).hasMessageNotContaining("uster");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "[[[[1]]]]; a deeper nesting",
                "{\"a\":49151123456789}; a longer number",
                "{\"a\":\"Erika Mustermann, Musterstadt\"}; a longer string",
                "{\"Erika Mustermann, Musterstadt\":1}; a longer key"
            })
    void saysWhichLimitIsExceeded(String json, String found) {
        Problem problem = failure(json).problem();

        assertThat(problem.expected()).isEqualTo("a document within the limits");
        assertThat(problem.found()).startsWith(found);
    }

    @Test
    void expectsAnObjectWhereNothingElseCouldBeKept() {
        assertThatThrownBy(() -> parse("{\"a\":\"\"}", in -> {
                    in.parser().nextToken();
                    in.parser().nextToken();
                    return in.whole(In::members);
                }))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("Expected an object at `/a`, found an empty string.");
    }

    @Test
    void takesNothingButCollisionsForCollisions() {
        assertThatThrownBy(() -> parse("{}", in -> {
                    throw new IllegalStateException("a mistake");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a mistake");
        assertThatThrownBy(() -> parse("{}", in -> {
                    throw new IllegalStateException("suspect a DoS attack based on hash collisions");
                }))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("Expected keys that differ in their hashes, found too many that do not.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "\"2026-13-45T09:00\"; the text `2026-13-45T09:00`",
                "\"5\"; the text `5`",
                "\"Mustermann\"; a string",
                "\"Tee\"; a string",
                "\"\"; an empty string",
                "15112; the number `15112`",
                "[]; an array"
            })
    void quotesWhatWasMeantForATimestamp(String json, String found) {
        assertThatThrownBy(() -> parse(json, In::instant))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problem().found()).isEqualTo(found));
    }

    @Test
    void quotesNothingElse() {
        assertThatThrownBy(() -> parse("15112", In::text)).hasMessage("Expected a string, found a number.");
        assertThatThrownBy(() -> parse("\"15112\"", In::bool)).hasMessage("Expected true or false, found a string.");
        assertThatThrownBy(() -> parse("\"15112\"", In::wholeNumber))
                .hasMessage("Expected a whole number, found the text `15112`.");
        assertThatThrownBy(() -> parse("\"0049151a\"", In::wholeNumber))
                .hasMessage("Expected a whole number, found a string.");
    }
}
