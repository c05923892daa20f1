package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How Contact Lens is to analyse a contact; {@code Configuration} in JSON and on the page. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html#ctr-Configuration">Configuration</a>.
 * Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AnalyticsConfiguration extends Extensible {

    /** Whether it is on. */
    Optional<Boolean> enabled();

    /** What is set for one channel only. */
    Optional<ChannelConfiguration> channelConfiguration();

    /** The language to analyse in, such as {@code en-US}. */
    Optional<String> languageLocale();

    /** What is to be blacked out. */
    Optional<RedactionConfiguration> redactionConfiguration();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an analytics configuration; not thread-safe. */
    final class Builder extends ImmutableAnalyticsConfiguration.Builder {
        Builder() {}
    }
}
