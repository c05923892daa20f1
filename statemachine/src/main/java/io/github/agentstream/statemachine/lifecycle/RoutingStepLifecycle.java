package io.github.agentstream.statemachine.lifecycle;

import static io.github.agentstream.statemachine.lifecycle.Basis.DERIVED;
import static io.github.agentstream.statemachine.lifecycle.Basis.DOCUMENTED;
import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.ABSENT;
import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.ACTIVE;
import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.DEACTIVATED;
import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.EXPIRED;
import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.INACTIVE;
import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.INTERRUPTED;
import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.JOINED;
import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.SHOWN;
import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.UNKNOWN;
import static io.github.agentstream.statemachine.lifecycle.Source.CONTACT_RECORDS;
import static io.github.agentstream.statemachine.lifecycle.Source.PROFICIENCIES;
import static io.github.agentstream.statemachine.lifecycle.Source.ROUTING_CRITERIA;
import static io.github.agentstream.statemachine.lifecycle.Verdict.EXPECTED;
import static io.github.agentstream.statemachine.lifecycle.Verdict.IMPOSSIBLE;
import static io.github.agentstream.statemachine.lifecycle.Verdict.SUSPICIOUS;
import static io.github.agentstream.statemachine.lifecycle.Verdict.TOLERATED;

import java.util.EnumSet;
import java.util.List;

/**
 * The statuses of one step of routing criteria, told by the index of the criteria and the place of the step in them.
 *
 * <p>Contact events come in any order: compare their times before asking. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html">Set routing criteria</a>.
 */
public final class RoutingStepLifecycle {
    private static final Rule SET =
            new Rule(EXPECTED, DOCUMENTED, "The criteria are set and the step waits for its turn.", ROUTING_CRITERIA);
    private static final Rule STARTED = new Rule(
            EXPECTED, DOCUMENTED, "The first step is activated when the contact enters a queue.", ROUTING_CRITERIA);
    private static final Rule TURN =
            new Rule(EXPECTED, DOCUMENTED, "The step before it expired, or it is the first.", ROUTING_CRITERIA);
    private static final Rule TAKEN =
            new Rule(EXPECTED, DOCUMENTED, "An agent accepted the contact and joined it.", PROFICIENCIES);
    private static final Rule TIME_OUT =
            new Rule(EXPECTED, DOCUMENTED, "The time of the step ran out.", ROUTING_CRITERIA);
    private static final Rule REPLACED = new Rule(
            EXPECTED, DOCUMENTED, "The criteria were replaced; the new ones have the next index.", PROFICIENCIES);
    private static final Rule LEFT =
            new Rule(EXPECTED, DOCUMENTED, "The customer left or the connection was lost.", CONTACT_RECORDS);

    private static final Rule FIRST_SEEN_LATER = new Rule(
            TOLERATED, DERIVED, "The earlier statuses of the step passed between two records.", CONTACT_RECORDS);
    private static final Rule ACTIVE_UNSEEN =
            new Rule(TOLERATED, DERIVED, "The step was active between two records.", CONTACT_RECORDS);
    private static final Rule NEVER_ITS_TURN = new Rule(
            TOLERATED,
            DERIVED,
            "No page says what becomes of later steps when the customer leaves or the criteria are replaced.",
            CONTACT_RECORDS);
    private static final Rule INACTIVE_AT_ONCE = new Rule(
            TOLERATED,
            DOCUMENTED,
            "One sentence has the first step become inactive at once, against the others of its page.",
            ROUTING_CRITERIA);
    private static final Rule REPEATED =
            new Rule(TOLERATED, DERIVED, "Each record repeats the statuses of all steps.", CONTACT_RECORDS);
    private static final Rule NO_LONGER_KEPT =
            new Rule(TOLERATED, DOCUMENTED, "Only the latest three criteria of a contact are kept.", CONTACT_RECORDS);
    private static final Rule UNKNOWN_STATUS =
            new Rule(TOLERATED, DERIVED, "Nothing is known of a status that is new to this version.", CONTACT_RECORDS);

    private static final Rule NEVER_EXPIRES =
            new Rule(SUSPICIOUS, DOCUMENTED, "A step without an expiry never expires.", ROUTING_CRITERIA);
    private static final Rule CHANGED_WHEN_DONE = new Rule(
            SUSPICIOUS,
            DERIVED,
            "A step that is done stays as it is; new criteria have an index of their own.",
            PROFICIENCIES);

    private static final Rule NEVER_SHOWN =
            new Rule(IMPOSSIBLE, DERIVED, "A step that neither record shows does not change.", CONTACT_RECORDS);

    /** The table. */
    public static final Lifecycle<RoutingStepPhase, RoutingStepTimer> TABLE = table();

    private RoutingStepLifecycle() {}

    /** The table, laid out anew. */
    static Lifecycle<RoutingStepPhase, RoutingStepTimer> table() {
        return new Lifecycle<>(
                "routing step", RoutingStepPhase.class, List.of(RoutingStepTimer.values()), RoutingStepLifecycle::grid);
    }

    private static Grid<RoutingStepPhase> grid(RoutingStepTimer timer) {
        EnumSet<RoutingStepPhase> all = EnumSet.allOf(RoutingStepPhase.class);
        Rule expired = timer == RoutingStepTimer.TIMED ? TIME_OUT : NEVER_EXPIRES;
        return Grid.filled(RoutingStepPhase.class, CHANGED_WHEN_DONE)
                .with(ABSENT, SHOWN, FIRST_SEEN_LATER)
                .with(ABSENT, INACTIVE, SET)
                .with(ABSENT, ACTIVE, STARTED)
                .with(ABSENT, EXPIRED, timer == RoutingStepTimer.TIMED ? FIRST_SEEN_LATER : NEVER_EXPIRES)
                .with(INACTIVE, ACTIVE, TURN)
                .with(INACTIVE, JOINED, ACTIVE_UNSEEN)
                .with(INACTIVE, EXPIRED, timer == RoutingStepTimer.TIMED ? ACTIVE_UNSEEN : NEVER_EXPIRES)
                .with(INACTIVE, EnumSet.of(INTERRUPTED, DEACTIVATED), NEVER_ITS_TURN)
                .with(ACTIVE, INACTIVE, INACTIVE_AT_ONCE)
                .with(ACTIVE, JOINED, TAKEN)
                .with(ACTIVE, EXPIRED, expired)
                .with(ACTIVE, INTERRUPTED, REPLACED)
                .with(ACTIVE, DEACTIVATED, LEFT)
                .withRepeated(SHOWN, REPEATED)
                .with(SHOWN, ABSENT, NO_LONGER_KEPT)
                .with(all, UNKNOWN, UNKNOWN_STATUS)
                .with(UNKNOWN, all, UNKNOWN_STATUS)
                .with(ABSENT, ABSENT, NEVER_SHOWN);
    }
}
