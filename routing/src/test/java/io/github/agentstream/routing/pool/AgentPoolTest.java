package io.github.agentstream.routing.pool;

import static io.github.agentstream.routing.pool.Agents.NINE;
import static io.github.agentstream.routing.pool.Agents.agent;
import static io.github.agentstream.routing.pool.Agents.arn;
import static io.github.agentstream.routing.pool.Agents.queue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.LetterCase;
import io.github.agentstream.routing.internal.AttributeConditions;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.board.AgentBoard;
import io.github.agentstream.statemachine.board.AgentState;
import io.github.agentstream.statemachine.board.AvailabilityTimer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgentPoolTest {
    private static final AttributeCondition FRENCH = AttributeConditions.atLeast("Language", "French", 3);

    private final AgentPool pool = new AgentPool();

    @Test
    void givesTheLongestAvailableFirst() {
        pool.put(agent("b").since(NINE.plusMillis(1_200)).state());
        pool.put(agent("c").since(NINE.plusMillis(1_100)).state());
        pool.put(agent("a").since(NINE.plusMillis(1_200)).state());
        pool.put(agent("away").status("Lunch").state());

        assertThat(ids(pool.agents())).containsExactly("c", "a", "b", "away");
        assertThat(pool.agents().first()).map(AgentState::userId).contains("c");
        assertThat(ids(pool.agents().available(Channel.Known.VOICE))).containsExactly("c", "a", "b");
    }

    @Test
    void doesNotRankByLevel() {
        pool.put(agent("expert")
                .since(NINE.plusSeconds(1))
                .with("Language", "French", 5)
                .state());
        pool.put(agent("fair").with("Language", "French", 3).state());
        pool.put(agent("poor").with("Language", "French", 2).state());

        assertThat(ids(pool.agents().matching(compile(Expression.of(FRENCH))))).containsExactly("fair", "expert");
        assertThat(ids(pool.agents().matching(compile(new Expression.Not(FRENCH)))))
                .containsExactly("poor");
    }

    @Test
    void tellsWhomTheStepsReach() {
        pool.put(agent("a").with("Language", "French", 5).state());
        pool.put(agent("b").with("Language", "French", 3).state());
        pool.put(agent("c").state());
        CompiledExpression best = compile(Expression.of(AttributeConditions.atLeast("Language", "French", 5)));
        CompiledExpression named = compile(Expression.of(AttributeConditions.agents(List.of("a", "c"))));

        assertThat(pool.agents().coverage(List.of(best, compile(Expression.of(FRENCH)), named)))
                .containsExactly(new StepCoverage(1, 1), new StepCoverage(2, 1), new StepCoverage(2, 1));
    }

    @Test
    void leavesOutAnAgentOfWhomNothingIsKnown() {
        pool.put(agent("a").state());
        pool.put(agent("a").state(Optional.empty()));
        pool.put(agent("b").state(Optional.empty()));

        assertThat(pool.agents().count()).isZero();
    }

    @Test
    void findsAnAgentByAnyNameItHasHad() {
        pool.put(agent("a").userName("mira").state());
        pool.put(agent("b").userName("mira").state());
        CompiledExpression mira = compile(Expression.of(AttributeConditions.agents(List.of("mira"))));
        assertThat(ids(pool.agents().matching(mira))).containsExactly("a", "b");

        pool.put(agent("a").userName("jun").state());

        assertThat(ids(pool.agents().matching(mira))).containsExactly("b");
    }

    @Test
    void followsABoard() {
        AgentBoard board = new AgentBoard();
        AgentStreamValidator validator = new AgentStreamValidator();
        AgentState mira = agent("mira").serves("orders", Channel.VOICE).state();
        validator.accept(event(mira, "1", AgentEventType.LOGIN, NINE)).forEach(board::add);
        pool.update(board, mira.agent());
        assertThat(ids(pool.agents().serving(queue("orders"), Channel.Known.VOICE)))
                .containsExactly("mira");

        validator
                .accept(event(mira, "2", AgentEventType.LOGOUT, NINE.plusSeconds(9)))
                .forEach(board::add);
        pool.update(board, mira.agent());
        assertThat(pool.agents().count()).isZero();
    }

    @Test
    void takesOutWhomTheBoardHasForgotten() {
        AgentBoard board = new AgentBoard();
        AgentStreamValidator validator = new AgentStreamValidator();
        for (String id : List.of("a", "b")) {
            Instant at = NINE.plusSeconds(id.equals("a") ? 0 : 60);
            validator
                    .accept(event(agent(id).state(), id, AgentEventType.LOGIN, at))
                    .forEach(board::add);
        }
        pool.update(board);
        assertThat(ids(pool.agents())).containsExactly("a", "b");

        board.forgetAgentsBefore(NINE.plusSeconds(30));
        pool.update(board);
        assertThat(ids(pool.agents())).containsExactly("b");
    }

    @Test
    void ignoresLetterCaseWhenTold() {
        AgentPool any = new AgentPool(LetterCase.IGNORED, AvailabilityTimer.TIME_SINCE_LAST_ACTIVITY);
        any.put(agent("a")
                .with("language", "FRENCH", 2)
                .with("Language", "French", 4)
                .state());
        any.put(agent("b").with("LANGUAGE", "french", 2).state());
        CompiledExpression french = CompiledExpression.compile(Expression.of(FRENCH), LetterCase.IGNORED)
                .orElseThrow();

        assertThat(ids(any.agents().matching(french))).containsExactly("a");
        assertThatThrownBy(() -> any.agents().matching(compile(Expression.of(FRENCH))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected an expression compiled with the letter case `IGNORED`, found `EXACT`");
    }

    @Test
    void asksEachAgentWhatIsTooLargeToIndex() {
        Expression deep = Expression.of(FRENCH);
        for (int depth = 0; depth < 10_000; depth++) {
            deep = new Expression.And(List.of(Expression.of(FRENCH), deep));
        }
        pool.put(agent("a").with("Language", "French", 3).state());
        pool.put(agent("b").state());

        assertThat(ids(pool.agents().matching(compile(deep)))).containsExactly("a");
    }

    @Test
    void showsNobody() {
        pool.put(agent("a").userName("mira").state());

        assertThat(pool).hasToString("AgentPool{agents=1}");
        assertThat(pool.agents()).hasToString("AgentSelection{agents=1}");
        assertThat(pool.agents().serving(arn("a"), Channel.Known.VOICE).first()).isEmpty();
    }

    private static List<String> ids(AgentSelection agents) {
        return agents.agents().stream().map(AgentState::userId).toList();
    }

    private static AgentEvent event(AgentState agent, String id, AgentEventType type, Instant at) {
        AgentSnapshot snapshot = AgentSnapshot.builder()
                .agentStatus(agent.status())
                .configuration(agent.configuration())
                .build();
        return AgentEvent.builder()
                .agentArn(agent.agent())
                .eventId(id)
                .eventTimestamp(at)
                .eventType(type)
                .currentAgentSnapshot(snapshot)
                .build();
    }

    private static CompiledExpression compile(Expression expression) {
        return CompiledExpression.compile(expression).orElseThrow();
    }
}
