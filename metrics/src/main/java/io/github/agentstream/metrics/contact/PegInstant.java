package io.github.agentstream.metrics.contact;

/** The instant of a record whose interval gets all its values. A record that lacks it is in no row. */
public enum PegInstant {
    /**
     * When the customer left the contact: Amazon Connect's historical metrics. See <a
     * href="https://docs.aws.amazon.com/connect/latest/adminguide/historical-metrics.html">Historical metrics</a>.
     */
    DISCONNECT("DisconnectTimestamp"),
    /** When after-contact work ended, or the disconnect where there was none: "the contact is completed" in WFM guides. */
    ACW_END("AfterContactWorkEndTimestamp"),
    /** When an agent was connected; only handled contacts have it. */
    CONNECT("ConnectedToAgentTimestamp"),
    /** When the contact entered the queue, as intervals of offered calls are counted; only queued contacts have it. */
    ENQUEUE("EnqueueTimestamp"),
    /** When the contact began. */
    INITIATION("InitiationTimestamp");

    private final String key;

    PegInstant(String key) {
        this.key = key;
    }

    /** The key of the record that holds it. */
    String key() {
        return key;
    }

    /** In milliseconds since 1970; {@link Leg#NONE} when the record does not have it. */
    long of(Leg leg) {
        return switch (this) {
            case DISCONNECT -> leg.disconnected();
            case ACW_END -> leg.afterWorkEnded() == Leg.NONE ? leg.disconnected() : leg.afterWorkEnded();
            case CONNECT -> leg.connected();
            case ENQUEUE -> leg.enqueued();
            case INITIATION -> leg.initiated();
        };
    }
}
