package io.github.agentstream.statemachine.board;

/**
 * From when on an agent counts as available, which decides who is offered a contact first. It is a setting of the routing
 * profile that the streams do not show. See <a
 * href="https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRoutingProfileAgentAvailabilityTimer.html">UpdateRoutingProfileAgentAvailabilityTimer</a>.
 */
public enum AvailabilityTimer {
    /** From the last contact handled, of whichever direction; the default of Amazon Connect. */
    TIME_SINCE_LAST_ACTIVITY,
    /** From the last contact handled that the agent did not begin; outbound contacts do not count. */
    TIME_SINCE_LAST_INBOUND
}
