package io.github.agentstream.statemachine;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import java.time.Instant;

/** What is to be said about one event as part of a stream. */
final class EventFindings {
    private final AgentEvent event;

    EventFindings(AgentEvent event) {
        this.event = event;
    }

    Finding duplicate() {
        return StreamRule.EVENT_DUPLICATE
                .about(event, "/EventId")
                .message("Expected each event once, found `" + event.eventId() + "` again.")
                .build();
    }

    Finding late(Instant earliest) {
        return StreamRule.EVENT_LATE
                .about(event, "/EventTimestamp")
                .message("Expected no event of the agent before `" + earliest + "` any more, found `"
                        + event.eventTimestamp() + "`.")
                .hint("Allow more lateness, or sort the events by agent and timestamp.")
                .build();
    }

    Finding readEarly(int held) {
        return StreamRule.EVENT_READ_EARLY
                .about(event, "/EventTimestamp")
                .message("Expected at most `" + held + "` events of the agent within the allowed lateness, found more.")
                .hint("Allow less lateness, or hold more events.")
                .build();
    }

    Finding lostBefore(String location, int differences) {
        return StreamRule.EVENT_LOST_BEFORE
                .about(event, location)
                .message("Expected the status and the contacts that were last known, found " + differences
                        + (differences == 1 ? " difference." : " differences."))
                .hint("Transitions marked as inferred fill the gap; steps in between may be missing.")
                .build();
    }

    Finding previousOutdated() {
        return StreamRule.PREVIOUS_OUTDATED
                .about(event, "/PreviousAgentSnapshot")
                .message("Expected what was last known or newer, found an older status or contact.")
                .build();
    }

    Finding logoutMissing() {
        return StreamRule.LOGOUT_MISSING
                .about(event, "/EventType")
                .message("Expected a LOGOUT or the status `Offline` before this LOGIN, found neither.")
                .hint("The session before counts until its last event plus the allowance.")
                .build();
    }

    Finding loginMissing() {
        return StreamRule.LOGIN_MISSING
                .about(event, "/CurrentAgentSnapshot/AgentStatus")
                .message("Expected a LOGIN before the agent is online again, found none.")
                .build();
    }

    Finding falseMilliseconds() {
        return StreamRule.MILLISECONDS_FALSE
                .about(event, "/EventTimestamp")
                .message("Expected milliseconds of their own, found that they repeat the seconds in every timestamp.")
                .hint("Events from before May 2019 are so; their instants are exact to the second only.")
                .build();
    }

    Finding regionChanged(String before, String after) {
        return StreamRule.REGION_CHANGED
                .about(event, "/CurrentAgentSnapshot/AgentCrossRegionRoutingConfiguration/CurrentRegion")
                .message("Expected the region `" + before + "` as before, found `" + after + "`.")
                .build();
    }
}
