package io.github.agentstream.routing.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Channel;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.RandomExpressions;
import io.github.agentstream.statemachine.board.AgentState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContactPoolProperties {
    private static final Instant NOW = Agents.NINE.plusSeconds(60);

    private final ContactPool pool = new ContactPool();
    private final Map<String, WaitingContact> naive = new TreeMap<>();

    private record Update(WaitingContact contact, boolean removed) {}

    private record Terms(int priority, Duration delay) {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    void takesTheContactThatSortingAllOfThemPutsFirst(
            @ForAll("updates") List<Update> updates,
            @ForAll("agents") List<AgentState> agents,
            @ForAll("terms") Terms sales) {
        for (Update update : updates) {
            apply(update);
            AgentState agent = agents.get(naive.size() % agents.size());

            assertThat(pool.next(agent, queues(sales), NOW)).isEqualTo(naiveNext(agent, sales));
            assertThat(pool.count()).isEqualTo(naive.size());
        }
    }

    private void apply(Update update) {
        if (update.removed()) {
            pool.remove(update.contact().contactId());
            naive.remove(update.contact().contactId());
        } else {
            pool.put(update.contact());
            naive.put(update.contact().contactId(), update.contact());
        }
    }

    private static ProfileQueues queues(Terms sales) {
        ProfileQueues queues = ProfileQueues.EQUAL;
        for (Channel channel : List.of(Channel.VOICE, Channel.CHAT)) {
            queues = queues.with(Agents.queue("sales"), channel.known(), sales.priority(), sales.delay());
        }
        return queues;
    }

    private Optional<WaitingContact> naiveNext(AgentState state, Terms sales) {
        Agent agent = Agent.of(state.userId(), state.configuration().orElseThrow());
        return naive.values().stream()
                .filter(contact -> state.serves(contact.queue(), contact.channel()))
                .filter(contact -> state.isAvailable(contact.channel()))
                .filter(contact ->
                        contact.step().map(step -> step.matches(agent)).orElse(true))
                .filter(contact -> Duration.between(contact.enqueued(), NOW)
                                .compareTo(terms(contact, sales).delay())
                        >= 0)
                .min(Comparator.<WaitingContact>comparingInt(
                                contact -> terms(contact, sales).priority())
                        .thenComparingLong(WaitingContact::priority)
                        .thenComparing(contact -> contact.enqueued().minus(contact.adjustment()))
                        .thenComparing(WaitingContact::contactId));
    }

    private static Terms terms(WaitingContact contact, Terms sales) {
        return contact.queue().equals(Agents.queue("sales")) ? sales : new Terms(1, Duration.ZERO);
    }

    @Provide
    Arbitrary<List<Update>> updates() {
        Arbitrary<WaitingContact> contacts = Combinators.combine(
                        Arbitraries.integers().between(1, 6).map(number -> "contact-" + number),
                        RandomAgents.queues(),
                        RandomAgents.channels(),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(1L, 5L),
                        Arbitraries.of(-30, 0, 0, 30),
                        RandomExpressions.nested(3, RandomExpressions.levels()).optional(0.8))
                .as((id, queue, channel, seconds, priority, adjustment, expression) -> new WaitingContact(
                        id,
                        Agents.queue(queue),
                        channel.known(),
                        Agents.NINE.plusSeconds(seconds),
                        priority,
                        Duration.ofSeconds(adjustment),
                        expression.map(step -> CompiledExpression.compile(step).orElseThrow())));
        return Combinators.combine(contacts, Arbitraries.of(false, false, true))
                .as(Update::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<AgentState>> agents() {
        return RandomAgents.few().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Terms> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 60).map(Duration::ofSeconds))
                .as(Terms::new);
    }
}
