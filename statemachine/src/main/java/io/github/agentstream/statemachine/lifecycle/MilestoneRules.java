package io.github.agentstream.statemachine.lifecycle;

import static io.github.agentstream.statemachine.lifecycle.Basis.DERIVED;
import static io.github.agentstream.statemachine.lifecycle.Basis.DOCUMENTED;
import static io.github.agentstream.statemachine.lifecycle.Source.CONTACT_EVENTS;
import static io.github.agentstream.statemachine.lifecycle.Verdict.EXPECTED;
import static io.github.agentstream.statemachine.lifecycle.Verdict.SUSPICIOUS;
import static io.github.agentstream.statemachine.lifecycle.Verdict.TOLERATED;

/** The rules that {@link ContactEventLifecycle} is made of. */
final class MilestoneRules {
    static final Rule TYPICAL =
            new Rule(EXPECTED, DOCUMENTED, "The order that the page calls typical.", CONTACT_EVENTS);
    static final Rule NO_MEDIA_EVENT =
            new Rule(EXPECTED, DOCUMENTED, "Inbound calls are queued without `CONNECTED_TO_SYSTEM`.", CONTACT_EVENTS);
    static final Rule LEFT_EARLY =
            new Rule(EXPECTED, DERIVED, "The customer may leave, or the contact fail, at any point.", CONTACT_EVENTS);
    static final Rule TASK_PAUSED =
            new Rule(EXPECTED, DOCUMENTED, "A task is paused and resumed, more than once if need be.", CONTACT_EVENTS);
    static final Rule TASK_ENDED_PAUSED =
            new Rule(EXPECTED, DERIVED, "A task may end or expire while paused.", CONTACT_EVENTS);

    static final Rule PASSED_OVER = new Rule(
            TOLERATED, DOCUMENTED, "Delivery is best effort; what came in between may be missing.", CONTACT_EVENTS);
    static final Rule DIALLED_AFTERWARDS = new Rule(
            TOLERATED,
            DERIVED,
            "Of callbacks and outbound calls the customer is dialled after the queue or the agent.",
            CONTACT_EVENTS);
    static final Rule TOLD_OTHERWISE = new Rule(
            TOLERATED,
            DOCUMENTED,
            "The time may change from event to event, as `initiationTimestamp` does in campaigns.",
            CONTACT_EVENTS);
    static final Rule PAUSED_EARLY =
            new Rule(TOLERATED, DERIVED, "A task may be paused before an agent has it.", CONTACT_EVENTS);
    static final Rule AT_ANY_TIME =
            new Rule(TOLERATED, DOCUMENTED, "Such an event may come at any time.", CONTACT_EVENTS);

    static final Rule BEFORE_ITS_BEGINNING =
            new Rule(SUSPICIOUS, DERIVED, "Nothing happens to a contact before it is initiated.", CONTACT_EVENTS);
    static final Rule QUEUED_WHEN_ANSWERED = new Rule(
            SUSPICIOUS, DERIVED, "An answered contact is queued again only as another contact.", CONTACT_EVENTS);
    static final Rule AFTER_THE_END =
            new Rule(SUSPICIOUS, DOCUMENTED, "Only after contact work follows the end of a contact.", CONTACT_EVENTS);
    static final Rule ENDED_TWICE = new Rule(SUSPICIOUS, DERIVED, "A contact ends once.", CONTACT_EVENTS);
    static final Rule AFTER_COMPLETION = new Rule(
            SUSPICIOUS, DOCUMENTED, "A completed contact is over, after contact work included.", CONTACT_EVENTS);
    static final Rule PAUSED_NO_TASK = new Rule(SUSPICIOUS, DOCUMENTED, "Only tasks are paused.", CONTACT_EVENTS);

    private MilestoneRules() {}
}
