package io.github.agentstream.model.agent;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A queue, or the own queue of an agent. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Queue extends Extensible {

    /** The queue; its resource id is {@code agent/USER} for the own queue of an agent. */
    Optional<Arn> arn();

    /** The channels served from it; empty where the stream does not say. */
    List<Channel> channels();

    /** The name; empty for the own queue of an agent. */
    Optional<String> name();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a queue; not thread-safe. */
    final class Builder extends ImmutableQueue.Builder {
        Builder() {}
    }
}
