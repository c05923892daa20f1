package io.github.agentstream.metrics.contact;

/** Whether contacts count that were neither queued, nor with an agent, nor transferred: they ended in a flow. */
public enum FlowOnlyContacts {
    /** They do not: workforce management plans for queues and agents. */
    LEFT_OUT,
    /** They do: as created contacts, and by their time in the flow, in rows without a queue. */
    COUNTED
}
