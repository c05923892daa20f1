package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.agent.AgentEvent;

/** The kinds of findings of {@link AgentStreamValidator}; the names are their codes. */
enum StreamRule {
    EVENT_DUPLICATE(Severity.INFO, Page.EVENTS),
    EVENT_LATE(Severity.WARNING, Page.EVENTS),
    EVENT_LOST_BEFORE(Severity.WARNING, Page.EVENTS),
    EVENT_READ_EARLY(Severity.WARNING, Page.EVENTS),
    PREVIOUS_OUTDATED(Severity.INFO, Page.EVENTS),
    LOGIN_MISSING(Severity.INFO, Page.EVENTS),
    LOGOUT_MISSING(Severity.WARNING, Page.EVENTS),
    SESSION_SILENT(Severity.WARNING, Page.EVENTS),
    MILLISECONDS_FALSE(Severity.INFO, Page.NOTES),
    REGION_CHANGED(Severity.INFO, Page.EVENTS),
    CONTACT_REPEATED(Severity.WARNING, Page.EVENTS),
    STATE_START_BACKWARDS(Severity.WARNING, Page.EVENTS),
    TRANSITION_SUSPICIOUS(Severity.WARNING, Page.STATES),
    TRANSITION_IMPOSSIBLE(Severity.ERROR, Page.STATES);

    private final Severity severity;
    private final String source;

    StreamRule(Severity severity, String source) {
        this.severity = severity;
        this.source = source;
    }

    Finding.Builder about(AgentEvent event, String location) {
        return about(event.agentArn()).location(location);
    }

    Finding.Builder about(Arn agent) {
        return Finding.builder().severity(severity).code(name()).agent(agent).source(source);
    }

    private static final class Page {
        static final String EVENTS = "https://docs.aws.amazon.com/connect/latest/adminguide/agent-event-streams.html";
        static final String NOTES =
                "https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-release-notes.html";
        static final String STATES = "https://docs.aws.amazon.com/connect/latest/adminguide/about-contact-states.html";
    }
}
