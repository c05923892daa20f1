package io.github.agentstream.statemachine.lifecycle;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;

/** The ways in which contacts come to an agent, as far as the states differ. */
public enum InitiationGroup {
    /** From a queue, or from a flow: {@code INBOUND}, {@code API}, {@code WEBRTC_API}, customer-first callbacks. */
    INBOUND,
    /** Dialled by an agent: {@code OUTBOUND} but for e-mails, {@code EXTERNAL_OUTBOUND}. */
    OUTBOUND,
    /** From another agent or queue: {@code TRANSFER}, {@code QUEUE_TRANSFER}. */
    TRANSFER,
    /** A queued callback, for which the agent is asked first: {@code CALLBACK}. */
    CALLBACK,
    /** An e-mail that an agent writes: {@code AGENT_REPLY}, and {@code OUTBOUND} e-mails. */
    EMAIL_DRAFT,
    /** A supervisor on another agent's contact: {@code MONITOR}. */
    MONITOR,
    /** A campaign contact that the agent sees before it is dialled: {@code CAMPAIGN_PREVIEW}. */
    PREVIEW,
    /** No method, one that is new, or {@code FLOW}, of which no page says how it comes to an agent. */
    UNKNOWN;

    /** The group of contacts of that channel that began by that method. */
    public static InitiationGroup of(Channel.Known channel, InitiationMethod.Known method) {
        return switch (method) {
            case INBOUND, API, WEBRTC_API, DISCONNECT, CALLBACK_CUSTOMER_FIRST_QUEUED, CALLBACK_CUSTOMER_FIRST_DIALED ->
                INBOUND;
            case OUTBOUND -> channel == Channel.Known.EMAIL ? EMAIL_DRAFT : OUTBOUND;
            case EXTERNAL_OUTBOUND -> OUTBOUND;
            case TRANSFER, QUEUE_TRANSFER -> TRANSFER;
            case CALLBACK -> CALLBACK;
            case AGENT_REPLY -> EMAIL_DRAFT;
            case MONITOR -> MONITOR;
            case CAMPAIGN_PREVIEW -> PREVIEW;
            case FLOW, UNKNOWN -> UNKNOWN;
        };
    }
}
