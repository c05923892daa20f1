package io.github.agentstream.metrics.contact;

/** Which contacts count as abandoned. */
public enum AbandonRule {
    /**
     * Queued, never connected to an agent, no next contact, and not transferred out of the queue; whoever ended it. It is
     * the calculation under "Contacts abandoned" of <a
     * href="https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html">Metrics definitions</a>. A
     * record without {@code PreDisconnectState} left the queue by transfer when a transfer was completed.
     */
    PUBLISHED,
    /**
     * {@link #PUBLISHED} and ended by the customer, as the sentence above that calculation has it. Records without a
     * disconnect reason count.
     */
    BY_CUSTOMER,
    /**
     * Queued and never connected to an agent, as the <a
     * href="https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html">data model for contact records</a>
     * has it. Requested callbacks and transfers out of the queue count.
     */
    QUEUED_WITHOUT_AGENT,
    /**
     * Never connected to an agent, queued or not, as Teleopti's integration of 2018 and several dashboards count. Customers
     * who hang up in the flow count.
     */
    WITHOUT_AGENT
}
