package io.github.agentstream.routing.check;

/** How criteria came, which decides what is right in them besides the rules that hold anywhere. */
enum Form {
    /** To be sent: what a Lambda function returns, or the API takes. */
    SENT,
    /** To be sent, in a flow: numbers may be texts, and values references. */
    FLOW,
    /** Reported by Amazon Connect: in the spelling of the stream, with statuses. */
    RECEIVED,
    /** Values of this SDK: what is not sent is left out when they are written. */
    TYPED;

    boolean judgesKeys() {
        return this == SENT || this == FLOW;
    }

    boolean takesNumbersAsText() {
        return this != SENT;
    }

    boolean takesReferences() {
        return this == FLOW;
    }
}
