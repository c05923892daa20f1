package io.github.agentstream.model;

import org.immutables.value.Value;

/** A JSON object to which AWS may add keys at any time; none is lost between reading and writing. */
public interface Extensible {

    /**
     * The members that have no typed home here, in the order received; written back behind the others. Empty by default;
     * {@code toString} shows their names alone.
     *
     * <p>A copy that sets a field of which the value was kept here should drop it:
     * {@code builder.unknownFields(unknownFields().without("ConnectedToAgentTimestamp"))}.
     *
     * @throws IllegalStateException when written with a key that is also set through the typed method
     */
    @Value.Default
    default JsonFields unknownFields() {
        return JsonFields.empty();
    }
}
