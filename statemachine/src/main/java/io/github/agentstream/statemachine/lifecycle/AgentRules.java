package io.github.agentstream.statemachine.lifecycle;

import static io.github.agentstream.statemachine.lifecycle.Basis.DERIVED;
import static io.github.agentstream.statemachine.lifecycle.Basis.DOCUMENTED;
import static io.github.agentstream.statemachine.lifecycle.Basis.SEEN;
import static io.github.agentstream.statemachine.lifecycle.Source.AGENT_EVENTS;
import static io.github.agentstream.statemachine.lifecycle.Source.AGENT_EVENT_STREAM;
import static io.github.agentstream.statemachine.lifecycle.Source.LOGOUT_WHILE_AVAILABLE;
import static io.github.agentstream.statemachine.lifecycle.Source.NEXT_STATUS;
import static io.github.agentstream.statemachine.lifecycle.Verdict.EXPECTED;
import static io.github.agentstream.statemachine.lifecycle.Verdict.IMPOSSIBLE;
import static io.github.agentstream.statemachine.lifecycle.Verdict.SUSPICIOUS;
import static io.github.agentstream.statemachine.lifecycle.Verdict.TOLERATED;

/** The rules that {@link AgentLifecycle} is made of. */
final class AgentRules {
    static final Rule LOGGED_IN =
            new Rule(EXPECTED, DOCUMENTED, "The agent logged in, in whichever status.", AGENT_EVENTS);
    static final Rule LOGGED_OUT =
            new Rule(EXPECTED, SEEN, "The agent went offline first, then logged out.", AGENT_EVENTS);
    static final Rule STATUS_CHANGED =
            new Rule(EXPECTED, DOCUMENTED, "The agent or a supervisor chose another status.", AGENT_EVENTS);
    static final Rule SAME_KIND = new Rule(
            EXPECTED,
            DOCUMENTED,
            "The contacts or the configuration changed, or another status of the same kind was chosen.",
            AGENT_EVENTS);
    static final Rule NEXT_CHOSEN =
            new Rule(EXPECTED, DOCUMENTED, "The agent chose a status for when the contacts are done.", NEXT_STATUS);
    static final Rule NEXT_BEGAN =
            new Rule(EXPECTED, DOCUMENTED, "The contacts are done and the chosen status began.", NEXT_STATUS);
    static final Rule HEARTBEAT =
            new Rule(EXPECTED, DOCUMENTED, "A heartbeat repeats what is known.", AGENT_EVENT_STREAM);
    static final Rule HEARTBEAT_AFTER_LOGOUT =
            new Rule(EXPECTED, DOCUMENTED, "Heartbeats go on for up to an hour after a logout.", AGENT_EVENT_STREAM);

    static final Rule LOGGED_IN_TWICE = new Rule(
            TOLERATED, DERIVED, "The session before ended without an event, or the event is missing.", AGENT_EVENTS);
    static final Rule LOGGED_IN_WITH_NEXT =
            new Rule(TOLERATED, DERIVED, "Contacts of the session before may still be there.", NEXT_STATUS);
    static final Rule LOGGED_OUT_ONLINE =
            new Rule(TOLERATED, SEEN, "An agent may log out without going offline first.", LOGOUT_WHILE_AVAILABLE);
    static final Rule LOGIN_UNSEEN =
            new Rule(TOLERATED, DERIVED, "The event of the login is missing.", AGENT_EVENT_STREAM);
    static final Rule CHANGED_LOGGED_OUT =
            new Rule(TOLERATED, DERIVED, "The configuration of an agent may change after the logout.", AGENT_EVENTS);
    static final Rule NEXT_TAKEN_BACK =
            new Rule(TOLERATED, DERIVED, "The choice of a next status was taken back.", NEXT_STATUS);
    static final Rule NEXT_FROM_OTHER = new Rule(
            TOLERATED,
            DERIVED,
            "Pages tell of a next status after a routable one, but contacts go on in others too.",
            NEXT_STATUS);
    static final Rule CHANGE_UNSEEN = new Rule(
            TOLERATED,
            DERIVED,
            "The event of the change is missing; the heartbeat shows its result.",
            AGENT_EVENT_STREAM);
    static final Rule FIRST_SEEN =
            new Rule(TOLERATED, DERIVED, "The stream is read from the middle of a session.", AGENT_EVENT_STREAM);
    static final Rule NOTHING_SHOWN =
            new Rule(TOLERATED, SEEN, "An event without a snapshot tells nothing of the status.", AGENT_EVENTS);
    static final Rule UNKNOWN_STATUS =
            new Rule(TOLERATED, DERIVED, "Nothing is known of a status whose kind is not told.", AGENT_EVENTS);
    static final Rule UNKNOWN_EVENT = new Rule(
            TOLERATED, DERIVED, "Nothing is known of a type of event that is new to this version.", AGENT_EVENTS);

    static final Rule OFFLINE_IS_NOT_LOGGED_OUT =
            new Rule(SUSPICIOUS, DOCUMENTED, "Only a logout logs an agent out; `Offline` is a status.", AGENT_EVENTS);
    static final Rule HEARTBEAT_NO_LOGIN = new Rule(
            SUSPICIOUS,
            DERIVED,
            "A heartbeat that shows `Offline` after a logout opens no session.",
            AGENT_EVENT_STREAM);

    static final Rule FORGOTTEN =
            new Rule(IMPOSSIBLE, DERIVED, "An agent of whom an event told stays known.", AGENT_EVENTS);
    static final Rule LOGIN_LOGS_IN =
            new Rule(IMPOSSIBLE, DERIVED, "After a login the agent is logged in.", AGENT_EVENTS);
    static final Rule LOGOUT_LOGS_OUT =
            new Rule(IMPOSSIBLE, DERIVED, "After a logout the agent is logged out.", AGENT_EVENTS);

    private AgentRules() {}
}
