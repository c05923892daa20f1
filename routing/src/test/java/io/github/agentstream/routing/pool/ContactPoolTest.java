package io.github.agentstream.routing.pool;

import static io.github.agentstream.routing.pool.Agents.NINE;
import static io.github.agentstream.routing.pool.Agents.agent;
import static io.github.agentstream.routing.pool.Agents.queue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.LetterCase;
import io.github.agentstream.routing.internal.AttributeConditions;
import io.github.agentstream.statemachine.board.AgentState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactPoolTest {
    private static final AgentState MIRA = agent("mira")
            .with("language", "FRENCH", 3)
            .serves("orders", Channel.VOICE, Channel.CHAT)
            .state();

    @Test
    void takesTheContactInPlaceOfWhatWasKnownOfIt() {
        ContactPool pool = new ContactPool();
        pool.put(waiting("c-1").withStep(atLeast("language", "FRENCH", 4, LetterCase.EXACT)));
        assertThat(next(pool)).isEmpty();

        pool.put(waiting("c-1").withStep(atLeast("language", "FRENCH", 3, LetterCase.EXACT)));

        assertThat(next(pool)).contains("c-1");
        assertThat(pool).hasToString("ContactPool{contacts=1}");
    }

    @Test
    void leavesOutChannelsWithoutAFreeSlot() {
        ContactPool pool = new ContactPool();
        pool.put(WaitingContact.of("c-1", queue("orders"), Channel.Known.CHAT, NINE.minusSeconds(60)));
        pool.put(waiting("c-2"));

        assertThat(next(pool)).contains("c-2");
        pool.remove("c-2");
        assertThat(next(pool)).isEmpty();
    }

    @Test
    void givesNothingToAnAgentOfWhomNothingIsKnown() {
        ContactPool pool = new ContactPool();
        pool.put(waiting("c-1").withStep(atLeast("language", "FRENCH", 3, LetterCase.EXACT)));

        assertThat(pool.next(agent("jun").state(Optional.empty()), ProfileQueues.EQUAL, NINE))
                .isEmpty();
    }

    @Test
    void ignoresLetterCaseWhenTold() {
        ContactPool pool = new ContactPool(LetterCase.IGNORED);
        pool.put(waiting("c-1").withStep(atLeast("Language", "French", 3, LetterCase.IGNORED)));

        assertThat(next(pool)).contains("c-1");
        assertThatThrownBy(() -> pool.put(waiting("c-1").withStep(atLeast("Language", "French", 3, LetterCase.EXACT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a step compiled with the letter case `IGNORED`, found `EXACT`");
        assertThat(next(pool)).contains("c-1");
    }

    @Test
    void asksWhatIsTooLargeToIndex() {
        Expression large = both(IntStream.range(0, 8)
                .<Expression>mapToObj(
                        i -> new Expression.Or(List.of(atLeast("Skill", "a" + i), atLeast("Skill", "b" + i))))
                .toList());
        ContactPool pool = new ContactPool();
        pool.put(waiting("c-1").withStep(CompiledExpression.compile(large).orElseThrow()));
        Agents agent = agent("jun").serves("orders", Channel.VOICE);
        assertThat(pool.next(agent.state(), ProfileQueues.EQUAL, NINE)).isEmpty();

        IntStream.range(0, 8).forEach(i -> agent.with("Skill", (i % 2 == 0 ? "a" : "b") + i, 5));

        assertThat(pool.next(agent.state(), ProfileQueues.EQUAL, NINE)).isPresent();
        pool.remove("c-1");
        assertThat(pool.next(agent.state(), ProfileQueues.EQUAL, NINE)).isEmpty();
    }

    @Test
    void findsOneOfMoreStepsThanAPageHas() {
        ContactPool pool = new ContactPool();
        for (int i = 0; i <= 2 * SlotSet.PAGE; i++) {
            pool.put(waiting("c-" + i)
                    .withStep(CompiledExpression.compile(
                                    both(List.of(atLeast("Skill", "common"), atLeast("Skill", "rare" + i))))
                            .orElseThrow()));
        }
        Agents agent = agent("jun")
                .serves("orders", Channel.VOICE)
                .with("Skill", "common", 1)
                .with("Skill", "rare" + 2 * SlotSet.PAGE, 1);

        assertThat(pool.next(agent.state(), ProfileQueues.EQUAL, NINE).map(WaitingContact::contactId))
                .contains("c-" + 2 * SlotSet.PAGE);
    }

    @Test
    void requiresSensibleNumbers() {
        assertThatThrownBy(() -> waiting("c-1").withPriority(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a priority from `1`, found `0`");
        List<Runnable> wrong = new ArrayList<>();
        wrong.add(() -> ProfileQueues.EQUAL.with(queue("orders"), Channel.Known.VOICE, 0, Duration.ZERO));
        wrong.add(() -> ProfileQueues.EQUAL.with(queue("orders"), Channel.Known.VOICE, 100, Duration.ZERO));
        wrong.add(() -> ProfileQueues.EQUAL.with(queue("orders"), Channel.Known.VOICE, 1, Duration.ofSeconds(-1)));
        wrong.add(() -> ProfileQueues.EQUAL.with(queue("orders"), Channel.Known.VOICE, 1, Duration.ofSeconds(10_000)));
        assertThat(wrong)
                .allSatisfy(call -> assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class));
    }

    private static Optional<String> next(ContactPool pool) {
        return pool.next(MIRA, ProfileQueues.EQUAL, NINE).map(WaitingContact::contactId);
    }

    private static WaitingContact waiting(String id) {
        return WaitingContact.of(id, queue("orders"), Channel.Known.VOICE, NINE.minusSeconds(30));
    }

    private static CompiledExpression atLeast(String name, String value, double level, LetterCase letterCase) {
        return CompiledExpression.compile(Expression.of(AttributeConditions.atLeast(name, value, level)), letterCase)
                .orElseThrow();
    }

    private static Expression atLeast(String name, String value) {
        return Expression.of(AttributeConditions.atLeast(name, value, 1));
    }

    private static Expression both(List<Expression> operands) {
        return new Expression.And(operands);
    }
}
