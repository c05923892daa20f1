package io.github.agentstream.model.criteria;

/** A form in which routing criteria stand in JSON. */
public enum CriteriaShape {
    /** What a Lambda function returns to a flow, and a flow holds: {@code {"Steps": [...]}}. */
    FLOW,
    /** The body of UpdateContactRoutingData: {@code {"RoutingCriteria": {"Steps": [...]}}}. */
    API_INPUT,
    /** An answer of DescribeContact: as in a flow, with statuses; instants are seconds since 1970. */
    DESCRIBE_CONTACT,
    /** A contact record: a list, with statuses; instants have whole seconds. */
    CONTACT_RECORD,
    /** A contact event: keys begin with a small letter; one object or a list; instants have milliseconds. */
    CONTACT_EVENT;

    /** Whether it is sent to Amazon Connect, which then allows no statuses, instants or index. */
    public boolean isSent() {
        return this == FLOW || this == API_INPUT;
    }
}
