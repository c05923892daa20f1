package io.github.agentstream.routing.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.criteria.CriteriaShape;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.json.RoutingCriteriaJson;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CriteriaTextProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readsBackWhatItHasWritten(@ForAll("sayable") RoutingCriteria criteria) {
        String text = CriteriaText.write(criteria).orElseThrow();

        assertThat(CriteriaText.read(text).orElseThrow()).isEqualTo(criteria);
        assertThat(text.codePoints().filter(Cursor::isHidden)).allMatch(codePoint -> codePoint == '\n');
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void losesNothingThatIsSent(@ForAll("criteria") RoutingCriteria criteria) throws IOException {
        CriteriaWording wording = CriteriaText.write(criteria);

        assertThat(wording.text().isPresent()).isNotEqualTo(wording.problem().isPresent());
        if (wording.text().isPresent()) {
            byte[] sent = RoutingCriteriaJson.write(criteria, CriteriaShape.FLOW);
            assertThat(CriteriaText.read(wording.text().get()).orElseThrow())
                    .isEqualTo(ConnectJson.read(sent, RoutingCriteria.class));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readsAnyTextOrTellsWhereItIsWrong(@ForAll("texts") String text) {
        CriteriaReading reading = CriteriaText.read(text);

        assertThat(reading.criteria().isPresent())
                .isNotEqualTo(reading.problem().isPresent());
        reading.problem().ifPresent(problem -> {
            assertThat(problem.offset()).isBetween(0, text.length());
            assertThat(problem.message()).doesNotContain("\n");
            assertThat(offset(problem, text)).isEqualTo(problem.offset());
        });
        reading.criteria()
                .ifPresent(criteria -> assertThat(
                                CriteriaText.read(CriteriaText.write(criteria).orElseThrow())
                                        .criteria())
                        .hasValue(criteria));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void looksAtEachCharacterAFewTimes(@ForAll("texts") String piece, @ForAll @IntRange(min = 1, max = 400) int times) {
        CountedText text = new CountedText(piece.repeat(times));
        CriteriaText.read(text);

        assertThat(text.looks()).isLessThanOrEqualTo(40L * text.length() + 40);
    }

    /** Where the line and column lead. */
    private static int offset(TextProblem problem, String text) {
        int lineStart = 0;
        for (int line = 1; line < problem.line(); line++) {
            lineStart = text.indexOf('\n', lineStart) + 1;
        }
        return text.offsetByCodePoints(lineStart, problem.column() - 1);
    }

    @Provide
    Arbitrary<RoutingCriteria> sayable() {
        return ManyCriteria.sayable();
    }

    @Provide
    Arbitrary<RoutingCriteria> criteria() {
        return ManyCriteria.any();
    }

    /** Pieces of the grammar in any order, so that many are right for a while. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(
                        "Language:Dutch >= 4",
                        "x : \"a b\" 2..5",
                        "agents(a, \"b\")",
                        "NOT x:y >= 1",
                        "allOf(x:y >= 1)",
                        " AND ",
                        " OR ",
                        " THEN ",
                        " FOR 30s",
                        " FOR 1h2m"),
                Arbitraries.of(
                        "AND", "OR", "NOT", "THEN", "FOR", "agents", "allOf", "(", ")", ",", ":", ">=", "..", "."),
                Arbitraries.of("\"", "\\", "\\u00e9", " ", "\n", "\r\n", "4", "2.5", "30s", "a", "é", "\ud83c\udfa7"),
                Arbitraries.strings().all().ofMaxLength(2));
        return pieces.list().ofMinSize(1).ofMaxSize(9).map(list -> String.join("", list));
    }
}
