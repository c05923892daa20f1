package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.List;
import org.immutables.value.Value;

/** What of the analysis is set for one channel only. Immutable. */
@Value.Immutable
@ModelStyle
public interface ChannelConfiguration extends Extensible {

    /** {@code PostContact} or {@code RealTime} for voice, {@code ContactLens} for chat. */
    List<String> analyticsModes();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a channel configuration; not thread-safe. */
    final class Builder extends ImmutableChannelConfiguration.Builder {
        Builder() {}
    }
}
