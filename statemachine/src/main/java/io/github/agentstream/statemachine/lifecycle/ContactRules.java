package io.github.agentstream.statemachine.lifecycle;

import static io.github.agentstream.statemachine.lifecycle.Basis.DERIVED;
import static io.github.agentstream.statemachine.lifecycle.Basis.DOCUMENTED;
import static io.github.agentstream.statemachine.lifecycle.Basis.SEEN;
import static io.github.agentstream.statemachine.lifecycle.Source.AFTER_CONTACT_WORK;
import static io.github.agentstream.statemachine.lifecycle.Source.AGENT_EVENTS;
import static io.github.agentstream.statemachine.lifecycle.Source.CLIENT_LIBRARY;
import static io.github.agentstream.statemachine.lifecycle.Source.CONTACT_STATES;
import static io.github.agentstream.statemachine.lifecycle.Verdict.EXPECTED;
import static io.github.agentstream.statemachine.lifecycle.Verdict.IMPOSSIBLE;
import static io.github.agentstream.statemachine.lifecycle.Verdict.SUSPICIOUS;
import static io.github.agentstream.statemachine.lifecycle.Verdict.TOLERATED;

/** The rules that {@link ContactLifecycle} is made of. */
final class ContactRules {
    static final Rule OFFERED = new Rule(EXPECTED, DOCUMENTED, "The contact is offered to the agent.", CONTACT_STATES);
    static final Rule ANSWERED = new Rule(EXPECTED, SEEN, "The agent and the customer are connected.", CONTACT_STATES);
    static final Rule ANSWERED_UNSEEN =
            new Rule(EXPECTED, DERIVED, "With auto-accept the ringing may be too short to be seen.", AGENT_EVENTS);
    static final Rule NOT_ANSWERED = new Rule(EXPECTED, DOCUMENTED, "The agent did not answer.", CONTACT_STATES);
    static final Rule DECLINED =
            new Rule(EXPECTED, DOCUMENTED, "The agent declined, or the customer left while it rang.", AGENT_EVENTS);
    static final Rule OFFER_FAILED = new Rule(
            EXPECTED,
            SEEN,
            "The offer came to nothing; missed, declined and failed ones are not reliably told apart.",
            CLIENT_LIBRARY);

    static final Rule DIALLED =
            new Rule(EXPECTED, DOCUMENTED, "The call that the agent places is dialled.", CONTACT_STATES);
    static final Rule DIALLING_ENDED =
            new Rule(EXPECTED, DERIVED, "The customer who was dialled did not answer.", AFTER_CONTACT_WORK);
    static final Rule DIALLING_FAILED =
            new Rule(EXPECTED, DOCUMENTED, "Dialling failed, or the customer left during the whisper.", CONTACT_STATES);
    static final Rule DIALLED_NOT_OFFERED = new Rule(
            TOLERATED,
            DERIVED,
            "A call that the agent places is not offered to the agent, but how dialling fails is not reported reliably.",
            CONTACT_STATES);

    static final Rule CALLBACK_OFFERED =
            new Rule(EXPECTED, DOCUMENTED, "A queued callback is offered to the agent.", CONTACT_STATES);
    static final Rule CALLBACK_ACCEPTED =
            new Rule(EXPECTED, SEEN, "The agent accepted a queued callback that is not dialled yet.", CLIENT_LIBRARY);
    static final Rule CALLBACK_DIALLED =
            new Rule(EXPECTED, SEEN, "The customer of an accepted callback is dialled.", CLIENT_LIBRARY);
    static final Rule CALLBACK_UNANSWERED =
            new Rule(EXPECTED, DERIVED, "The customer of an accepted callback could not be reached.", CLIENT_LIBRARY);
    static final Rule INCOMING_NO_CALLBACK = new Rule(
            TOLERATED,
            SEEN,
            "Queued callbacks alone are documented as `INCOMING`, but the client library's text has other contacts so.",
            CLIENT_LIBRARY);
    static final Rule ACCEPTED_WHEN_INCOMING = new Rule(
            TOLERATED,
            SEEN,
            "Text of the client library accepts contacts other than calls during `INCOMING`.",
            CLIENT_LIBRARY);
    static final Rule PENDING_NO_CALLBACK =
            new Rule(SUSPICIOUS, SEEN, "Only an accepted queued callback waits to be dialled.", CLIENT_LIBRARY);

    static final Rule DRAFT_OPENED =
            new Rule(EXPECTED, SEEN, "An e-mail that the agent writes is connected without an offer.", CLIENT_LIBRARY);
    static final Rule DRAFT_DISCARDED =
            new Rule(EXPECTED, SEEN, "A discarded e-mail draft disappears without having ended.", CLIENT_LIBRARY);
    static final Rule MONITORING =
            new Rule(EXPECTED, SEEN, "A supervisor who listens in is connected at once.", CLIENT_LIBRARY);
    static final Rule PREVIEW_UNDESCRIBED = new Rule(
            TOLERATED,
            DERIVED,
            "A previewed campaign contact is accepted, then dialled; no page says in which states.",
            CLIENT_LIBRARY);

    static final Rule FAILED_IN_WHISPER = new Rule(
            EXPECTED,
            DOCUMENTED,
            "A call may fail once accepted, as when the customer leaves during the whisper.",
            CONTACT_STATES);
    static final Rule HELD = new Rule(EXPECTED, DOCUMENTED, "The agent put the customer on hold.", CONTACT_STATES);
    static final Rule RETRIEVED = new Rule(EXPECTED, SEEN, "The agent took the customer off hold.", CONTACT_STATES);
    static final Rule ENDED_ON_HOLD = new Rule(EXPECTED, DERIVED, "The call ended while on hold.", CONTACT_STATES);
    static final Rule TASK_PAUSED = new Rule(EXPECTED, DOCUMENTED, "The agent paused the task.", AGENT_EVENTS);
    static final Rule TASK_RESUMED = new Rule(EXPECTED, SEEN, "The agent resumed the task.", CLIENT_LIBRARY);
    static final Rule TASK_EXPIRED =
            new Rule(EXPECTED, DERIVED, "The task expired or ended while paused.", AGENT_EVENTS);
    static final Rule CONVERSATION_OVER =
            new Rule(EXPECTED, DOCUMENTED, "The conversation is over; after contact work begins.", AFTER_CONTACT_WORK);
    static final Rule CLEARED =
            new Rule(EXPECTED, DOCUMENTED, "A finished contact disappears once it is cleared.", AFTER_CONTACT_WORK);

    static final Rule FIRST_SEEN_LATER = new Rule(
            TOLERATED, DERIVED, "The earlier steps of the contact passed between two snapshots.", CLIENT_LIBRARY);
    static final Rule FIRST_SEEN_FINISHED =
            new Rule(TOLERATED, DERIVED, "The contact came and finished between two snapshots.", CLIENT_LIBRARY);
    static final Rule REMOVED_UNFINISHED = new Rule(
            TOLERATED, SEEN, "A contact may disappear from any state, as when an agent logs out.", CLIENT_LIBRARY);
    static final Rule ENTERED_AGAIN =
            new Rule(TOLERATED, DERIVED, "The state was left and entered again between two snapshots.", AGENT_EVENTS);
    static final Rule FINISHED_OTHERWISE = new Rule(
            TOLERATED, SEEN, "How a contact that nobody handled finished is not reported reliably.", CLIENT_LIBRARY);
    static final Rule ENDED_AND_MORE = new Rule(
            TOLERATED,
            DERIVED,
            "No source has an ended contact finish otherwise too, but neither state goes on.",
            CONTACT_STATES);
    static final Rule NOT_DESCRIBED =
            new Rule(TOLERATED, DERIVED, "No source describes the step and none forbids it.", CONTACT_STATES);
    static final Rule UNKNOWN_STATE =
            new Rule(TOLERATED, DERIVED, "Nothing is known of a state that is new to this version.", AGENT_EVENTS);
    static final Rule UNKNOWN_CHANNEL = new Rule(
            TOLERATED, DERIVED, "Nothing is known of contacts whose channel is not given or new.", AGENT_EVENTS);

    static final Rule REVIVED = new Rule(
            SUSPICIOUS,
            DERIVED,
            "A finished contact becomes active again only after it has disappeared.",
            CONTACT_STATES);
    static final Rule OFFERED_WHEN_ANSWERED =
            new Rule(SUSPICIOUS, DERIVED, "An answered contact is not offered or dialled again.", CONTACT_STATES);
    static final Rule PAUSED_NO_TASK = new Rule(SUSPICIOUS, DOCUMENTED, "Only tasks are paused.", AGENT_EVENTS);
    static final Rule HELD_NO_CALL = new Rule(SUSPICIOUS, DERIVED, "Only calls are put on hold.", CONTACT_STATES);

    static final Rule NEVER_LISTED =
            new Rule(IMPOSSIBLE, DERIVED, "A contact that neither snapshot lists makes no step.", AGENT_EVENTS);

    private ContactRules() {}
}
