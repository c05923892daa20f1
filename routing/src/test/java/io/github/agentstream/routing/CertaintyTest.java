package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.internal.AttributeConditions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertaintyTest {
    private static final Expression DUTCH = Expression.of(AttributeConditions.atLeast("Language", "Dutch", 1));
    private static final Expression NO_DUTCH =
            new Expression.Not(AttributeConditions.between("Language", "Dutch", 1, 5));

    @Test
    void seesWhatExcludesEachOther() {
        assertThat(compile(new Expression.And(List.of(DUTCH, NO_DUTCH))).isNeverMet())
                .isTrue();
        assertThat(compile(new Expression.Or(List.of(DUTCH, NO_DUTCH))).isAlwaysMet())
                .isTrue();
        assertThat(compile(DUTCH).isNeverMet()).isFalse();
        assertThat(compile(DUTCH).isAlwaysMet()).isFalse();
    }

    @Test
    void knowsThatAnAgentHasTwoNames() {
        Expression ines = Expression.of(AttributeConditions.agents(List.of("ines")));
        Expression tom = Expression.of(AttributeConditions.agents(List.of("tom")));
        Expression eva = Expression.of(AttributeConditions.agents(List.of("eva")));

        assertThat(compile(new Expression.And(List.of(ines, tom))).isNeverMet()).isFalse();
        assertThat(compile(new Expression.And(List.of(ines, tom, eva))).isNeverMet())
                .isTrue();
    }

    @Test
    void tellsWhetherOnlyThoseNamedAreMeant() {
        Expression ines = Expression.of(AttributeConditions.agents(List.of("ines")));

        assertThat(compile(ines).isMetByNamedAgentsOnly()).isTrue();
        assertThat(compile(new Expression.And(List.of(DUTCH, ines))).isMetByNamedAgentsOnly())
                .isTrue();
        assertThat(compile(new Expression.Or(List.of(DUTCH, ines))).isMetByNamedAgentsOnly())
                .isFalse();
    }

    @Test
    void takesLetterCaseAsTold() {
        Expression small = new Expression.Not(AttributeConditions.between("language", "dutch", 1, 5));
        Expression both = new Expression.And(List.of(DUTCH, small));

        assertThat(compile(both).isNeverMet()).isFalse();
        assertThat(CompiledExpression.compile(both, LetterCase.IGNORED)
                        .orElseThrow()
                        .isNeverMet())
                .isTrue();
        assertThat(compile(DUTCH)
                        .implies(CompiledExpression.compile(DUTCH, LetterCase.IGNORED)
                                .orElseThrow()))
                .isFalse();
    }

    @Test
    void saysNothingAboutWhatIsFarTooLarge() {
        List<Expression> contradiction = new ArrayList<>(List.of(DUTCH, NO_DUTCH));
        for (int i = 0; i < 600; i++) {
            contradiction.add(Expression.of(AttributeConditions.atLeast("Skill " + i, "yes", 1)));
        }

        assertThat(compile(new Expression.And(contradiction)).isNeverMet()).isFalse();
    }

    @Test
    void givesUpWhenThereAreTooManyWays() {
        List<Expression> pigeons = new ArrayList<>();
        for (int pigeon = 0; pigeon < 12; pigeon++) {
            List<Expression> holes = new ArrayList<>();
            for (int hole = 0; hole < 6; hole++) {
                holes.add(Expression.of(AttributeConditions.atLeast("Pigeon " + pigeon, "Hole " + hole, 1)));
            }
            pigeons.add(new Expression.Or(holes));
        }
        for (int i = 0; i < 24; i++) {
            pigeons.add(new Expression.Or(List.of(
                    new Expression.And(List.of(DUTCH, NO_DUTCH)), new Expression.And(List.of(NO_DUTCH, DUTCH)))));
        }

        assertThat(compile(new Expression.And(pigeons)).isNeverMet()).isFalse();
    }

    private static CompiledExpression compile(Expression expression) {
        return CompiledExpression.compile(expression).orElseThrow();
    }
}
