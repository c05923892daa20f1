package io.github.agentstream.statemachine;

import static io.github.agentstream.statemachine.StateRule.Basis.DERIVED;
import static io.github.agentstream.statemachine.StateRule.Basis.DOCUMENTED;
import static io.github.agentstream.statemachine.StateRule.Basis.SEEN;
import static io.github.agentstream.statemachine.Verdict.EXPECTED;
import static io.github.agentstream.statemachine.Verdict.IMPOSSIBLE;
import static io.github.agentstream.statemachine.Verdict.SUSPICIOUS;
import static io.github.agentstream.statemachine.Verdict.TOLERATED;

/** The sentences that the cells of {@link ContactStateTable} are made of. */
final class StepRules {
    static final StateRule OFFERED =
            new StateRule(EXPECTED, DOCUMENTED, "A contact is offered to the agent, or the agent's call is dialled.");
    static final StateRule CALLBACK_OFFERED =
            new StateRule(EXPECTED, DOCUMENTED, "A queued callback is offered to the agent.");
    static final StateRule INCOMING_NO_CALLBACK = new StateRule(
            TOLERATED,
            SEEN,
            "The client library's text offers contacts other than calls in `INCOMING`, the table does not.");
    static final StateRule CALLBACK_ACCEPTED =
            new StateRule(EXPECTED, SEEN, "The agent accepted a queued callback that is not dialled yet.");
    static final StateRule CALLBACK_DIALLED =
            new StateRule(EXPECTED, SEEN, "The customer of an accepted callback is dialled.");
    static final StateRule ANSWERED = new StateRule(EXPECTED, SEEN, "The agent and the customer are connected.");
    static final StateRule ACCEPTED_WHEN_INCOMING = new StateRule(
            TOLERATED, SEEN, "Older text of the client library accepts contacts other than calls during `INCOMING`.");
    static final StateRule ANSWERED_UNSEEN =
            new StateRule(EXPECTED, DERIVED, "With auto-accept the ringing may be too short to be seen.");
    static final StateRule DRAFT_OPENED = new StateRule(
            EXPECTED, SEEN, "What the agent opens, such as an e-mail draft, is connected without an offer.");
    static final StateRule DRAFT_DISCARDED =
            new StateRule(EXPECTED, SEEN, "A discarded e-mail draft disappears without having ended.");
    static final StateRule NOT_ANSWERED = new StateRule(EXPECTED, DOCUMENTED, "The agent did not answer.");
    static final StateRule DECLINED =
            new StateRule(EXPECTED, DOCUMENTED, "The agent declined, or the customer left while it rang.");
    static final StateRule OFFER_FAILED = new StateRule(
            EXPECTED, SEEN, "The offer came to nothing; missed, declined and failed ones are not reliably told apart.");
    static final StateRule DIALLING_ENDED = new StateRule(EXPECTED, DERIVED, "A dialled customer did not answer.");
    static final StateRule FAILED_IN_WHISPER = new StateRule(
            EXPECTED, DOCUMENTED, "A contact may fail once accepted, as when the customer leaves in the whisper.");
    static final StateRule HELD = new StateRule(EXPECTED, DOCUMENTED, "The agent put the customer on hold.");
    static final StateRule RETRIEVED = new StateRule(EXPECTED, SEEN, "The agent took the customer off hold.");
    static final StateRule ENDED_ON_HOLD = new StateRule(EXPECTED, DERIVED, "The call ended while on hold.");
    static final StateRule CONVERSATION_OVER =
            new StateRule(EXPECTED, DOCUMENTED, "The conversation is over; after contact work begins.");
    static final StateRule TASK_PAUSED = new StateRule(EXPECTED, DOCUMENTED, "The agent paused the task.");
    static final StateRule TASK_RESUMED = new StateRule(EXPECTED, SEEN, "The agent resumed the task.");
    static final StateRule TASK_EXPIRED = new StateRule(EXPECTED, DERIVED, "The task expired or ended while paused.");
    static final StateRule CLEARED =
            new StateRule(EXPECTED, DOCUMENTED, "A finished contact disappears once it is cleared.");

    static final StateRule FIRST_SEEN_LATER =
            new StateRule(TOLERATED, DERIVED, "The earlier steps of the contact passed between two snapshots.");
    static final StateRule REMOVED_UNFINISHED =
            new StateRule(TOLERATED, SEEN, "A contact may disappear from any state.");
    static final StateRule ENTERED_AGAIN =
            new StateRule(TOLERATED, DERIVED, "The state was left and entered again between two snapshots.");
    static final StateRule FINISHED_OTHERWISE =
            new StateRule(TOLERATED, DERIVED, "How a contact finished is not reported reliably.");
    static final StateRule NOT_DESCRIBED =
            new StateRule(TOLERATED, DERIVED, "No source describes the step and none forbids it.");
    static final StateRule UNKNOWN_STATE =
            new StateRule(TOLERATED, DERIVED, "Nothing is known of a state that is new to this version.");
    static final StateRule UNKNOWN_CHANNEL =
            new StateRule(TOLERATED, DERIVED, "Nothing is known of contacts whose channel is not given or new.");

    static final StateRule REVIVED = new StateRule(
            SUSPICIOUS, DERIVED, "A finished contact becomes active again only after it has disappeared.");
    static final StateRule OFFERED_WHEN_ANSWERED =
            new StateRule(SUSPICIOUS, DERIVED, "An answered contact is not offered or dialled again.");
    static final StateRule PAUSED_NO_TASK = new StateRule(SUSPICIOUS, DOCUMENTED, "Only tasks are paused.");
    static final StateRule HELD_NO_CALL = new StateRule(SUSPICIOUS, DERIVED, "Only calls are put on hold.");

    static final StateRule NEVER_LISTED =
            new StateRule(IMPOSSIBLE, DERIVED, "A contact that neither snapshot lists makes no step.");

    private StepRules() {}
}
