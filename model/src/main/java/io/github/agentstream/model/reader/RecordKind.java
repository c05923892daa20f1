package io.github.agentstream.model.reader;

/** What a document is recognised as, by its keys. */
public enum RecordKind {
    /** Has {@code AgentARN} or a snapshot. */
    AGENT_EVENT("AgentEvent"),
    /** Has {@code eventType} and {@code contactId}, the first letters in either case, bare or inside an EventBridge event. */
    CONTACT_EVENT("ContactEvent"),
    /** Has {@code AWSContactTraceRecordFormatVersion}, or {@code ContactId} with {@code InitiationTimestamp}. */
    CONTACT_RECORD("ContactRecord"),
    /** Has routing criteria, in any of the forms in which they are sent or reported. */
    ROUTING_CRITERIA("RoutingCriteria"),
    /** JSON that is none of these. */
    UNKNOWN("Unknown");

    private final String label;

    RecordKind(String label) {
        this.label = label;
    }

    /** The name as the command line prints it, such as {@code AgentEvent}. */
    public String label() {
        return label;
    }
}
