package io.github.agentstream.examples.benchmarks.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.benchmarks.pool.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody is fast by answering something else. */
class RulesTest {
    private static final int AGENTS = 200;

    private final Staff staff = new Staff(7);

    @Test
    void allLibrariesGiveTheSameAnswers() throws Exception {
        Map<Skill, Integer> levels = staff.levels();
        Step step = staff.stepOf(levels);
        List<Map<Skill, Integer>> agents = new ArrayList<>(List.of(Map.of(), staff.levels()));
        while (agents.size() < AGENTS) {
            agents.add(staff.reLevelled(levels));
        }

        List<Boolean> expected = answers(new TreeWalk(step), agents);

        assertThat(expected).contains(true, false);
        for (Rule<?> rule : List.of(
                new Compiled(step),
                new Cel(step),
                new Jexl(step),
                new Mvel(step),
                new EvalEx(step),
                new JsonLogicRule(step),
                new EventRuler(step))) {
            assertThat(answers(rule, agents))
                    .as(rule.getClass().getSimpleName())
                    .isEqualTo(expected);
        }
    }

    private static <A> List<Boolean> answers(Rule<A> rule, List<Map<Skill, Integer>> agents) throws Exception {
        List<Boolean> answers = new ArrayList<>();
        for (Map<Skill, Integer> levels : agents) {
            answers.add(rule.matches(rule.agent(levels)));
        }
        return answers;
    }
}
