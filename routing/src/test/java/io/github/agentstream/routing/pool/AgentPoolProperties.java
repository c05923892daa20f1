package io.github.agentstream.routing.pool;

import static io.github.agentstream.routing.pool.Agents.queue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.NaiveEvaluation;
import io.github.agentstream.routing.RandomExpressions;
import io.github.agentstream.statemachine.board.AgentState;
import io.github.agentstream.statemachine.board.AvailabilityTimer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgentPoolProperties {
    private static final Comparator<AgentState> ORDER = Comparator.<AgentState, Instant>comparing(
                    agent -> agent.availableSince(AvailabilityTimer.TIME_SINCE_LAST_ACTIVITY)
                            .orElse(Instant.MAX))
            .thenComparing(AgentState::agent);

    private final AgentPool pool = new AgentPool();
    private final Map<Arn, AgentState> naive = new TreeMap<>();

    private record Update(AgentState agent, boolean removed) {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    void answersLikeAskingEachAgent(
            @ForAll("updates") List<Update> updates, @ForAll("expressions") List<Expression> expressions) {
        List<Expression> changing = new ArrayList<>(expressions);
        for (Update update : updates) {
            apply(update);
            compare(changing.get(naive.size() % changing.size()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void answersForMoreAgentsThanAPageHas(
            @ForAll("manyAgents") List<AgentState> agents, @ForAll("expressions") List<Expression> expressions) {
        agents.forEach(agent -> apply(new Update(agent, false)));

        expressions.forEach(this::compare);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void keepsWhatWasAskedForAsItWas(
            @ForAll("updates") List<Update> before,
            @ForAll("updates") List<Update> after,
            @ForAll("expressions") List<Expression> expressions) {
        before.forEach(this::apply);
        AgentSelection asked = pool.agents();
        List<AgentState> then = naive.values().stream().sorted(ORDER).toList();
        after.forEach(this::apply);

        assertThat(asked.agents()).isEqualTo(then);
        for (Expression expression : expressions) {
            assertThat(asked.matching(compiled(expression)).agents())
                    .isEqualTo(then.stream().filter(meets(expression)).toList());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isEmptyWhenAllAreGone(@ForAll("updates") List<Update> updates) {
        updates.forEach(this::apply);
        List.copyOf(naive.values()).forEach(agent -> apply(new Update(agent, true)));

        assertThat(pool.agents().agents()).isEmpty();
        assertThat(pool.agents().first()).isEmpty();
    }

    private void apply(Update update) {
        if (update.removed()) {
            pool.remove(update.agent().agent());
            naive.remove(update.agent().agent());
        } else {
            pool.put(update.agent());
            naive.put(update.agent().agent(), update.agent());
        }
    }

    private void compare(Expression expression) {
        compare(pool.agents().matching(compiled(expression)), meets(expression));
        compare(
                pool.agents()
                        .serving(queue("sales"), Channel.Known.CHAT)
                        .available(Channel.Known.CHAT)
                        .matching(compiled(expression)),
                meets(expression)
                        .and(agent -> agent.serves(queue("sales"), Channel.Known.CHAT))
                        .and(agent -> agent.isAvailable(Channel.Known.CHAT)));
    }

    private void compare(AgentSelection selection, Predicate<AgentState> condition) {
        List<AgentState> expected =
                naive.values().stream().filter(condition).sorted(ORDER).toList();
        assertThat(selection.agents()).isEqualTo(expected);
        assertThat(selection.count()).isEqualTo(expected.size());
        assertThat(selection.first()).isEqualTo(expected.stream().findFirst());
    }

    private static Predicate<AgentState> meets(Expression expression) {
        CompiledExpression compiled = compiled(expression);
        return state -> {
            Agent agent = Agent.of(state.userId(), state.configuration().orElseThrow());
            assertThat(compiled.matches(agent)).isEqualTo(NaiveEvaluation.matches(expression, agent));
            return compiled.matches(agent);
        };
    }

    private static CompiledExpression compiled(Expression expression) {
        return CompiledExpression.compile(expression).orElseThrow();
    }

    @Provide
    Arbitrary<List<Update>> updates() {
        return Arbitraries.oneOf(
                        RandomAgents.few().map(agent -> new Update(agent, false)),
                        RandomAgents.few().map(agent -> new Update(agent, false)),
                        RandomAgents.few().map(agent -> new Update(agent, true)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<AgentState>> manyAgents() {
        return RandomAgents.many().list().ofMinSize(10).ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Expression>> expressions() {
        return RandomExpressions.nested(3, RandomExpressions.levels())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
