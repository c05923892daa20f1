package io.github.agentstream.routing.pool;

import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.LetterCase;
import io.github.agentstream.statemachine.board.AgentState;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Contacts that wait in queues, indexed by the expressions of their active steps. It tells which of very many contacts an
 * agent takes next:
 *
 * <pre>{@code
 * pool.put(WaitingContact.of(contactId, queue, Channel.Known.VOICE, enqueued).withStep(step));
 * pool.next(agent, ProfileQueues.EQUAL, now);
 * }</pre>
 *
 * <p>Which one that is follows <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/concepts-routing-profiles-priority.html">Queue priority and
 * delay</a> and <a href="https://docs.aws.amazon.com/connect/latest/adminguide/change-routing-priority.html">Change routing
 * priority</a>. Of the contacts whose queue the agent serves, for whose channel the agent is available, that have waited as
 * long as the delay of the queue, and whose active step the agent meets:
 *
 * <ol>
 *   <li>those of the queue with the first priority in the routing profile;
 *   <li>of these, those with the first priority of their own, also where several queues have equal priority in the profile,
 *       which Amazon Connect does not document;
 *   <li>of these, the one that has waited longest, its adjustment added;
 *   <li>of several that have waited equally long, the one with the least contact id.
 * </ol>
 *
 * <p>A contact whose step expires is put again, with its next step. Not thread-safe.
 */
public final class ContactPool {
    private final LetterCase letterCase;
    private final Map<String, Ranked> contacts = new HashMap<>();
    private final WaitingSteps steps;
    private final Lines openToAll = new Lines();

    /** An empty pool that compares letter case exactly. */
    public ContactPool() {
        this(LetterCase.EXACT);
    }

    /** An empty pool. Steps must be compiled with the same letter case. */
    public ContactPool(LetterCase letterCase) {
        this.letterCase = Objects.requireNonNull(letterCase, "letterCase");
        this.steps = new WaitingSteps(letterCase);
    }

    /**
     * Takes the contact, in place of what was known of it.
     *
     * @throws IllegalArgumentException when its step was compiled with another letter case than that of the pool
     */
    public void put(WaitingContact contact) {
        contact.step().map(CompiledExpression::letterCase).ifPresent(this::requireLetterCase);
        remove(contact.contactId());
        Ranked ranked = Ranked.of(contact);
        contacts.put(contact.contactId(), ranked);
        contact.step().ifPresentOrElse(step -> steps.add(step, ranked), () -> openToAll.add(ranked));
    }

    /** Takes the contact out, as when it was connected or has left; nothing changes when it is not in. */
    public void remove(String contactId) {
        Ranked ranked = contacts.remove(contactId);
        if (ranked != null) {
            ranked.contact().step().ifPresentOrElse(step -> steps.remove(step, ranked), () -> openToAll.remove(ranked));
        }
    }

    /** How many contacts wait. */
    public int count() {
        return contacts.size();
    }

    /**
     * The contact that the agent takes next. It stays in the pool.
     *
     * @param queues the priorities and delays of the agent's routing profile
     * @param now the instant at which waiting is measured
     * @return empty when there is none that the agent could take
     */
    public Optional<WaitingContact> next(AgentState agent, ProfileQueues queues, Instant now) {
        NextContact next = new NextContact(agent, queues, Objects.requireNonNull(now, "now"));
        if (next.isPossible()) {
            openToAll.offerTo(next);
            steps.forEachMetBy(agent, step -> step.lines.offerTo(next));
        }
        return next.best();
    }

    private void requireLetterCase(LetterCase found) {
        if (found != letterCase) {
            throw new IllegalArgumentException(
                    "Expected a step compiled with the letter case `" + letterCase + "`, found `" + found + "`");
        }
    }

    /** How many contacts wait. */
    @Override
    public String toString() {
        return "ContactPool{contacts=" + count() + "}";
    }
}
