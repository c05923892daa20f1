package io.github.agentstream.model.contactrecord;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The routing profile of an agent by its name alone; {@code RoutingProfile} on the page. Immutable. */
@Value.Immutable
@ModelStyle
public interface RoutingProfileReference extends Extensible {

    /** The routing profile. */
    Optional<Arn> arn();

    /** Its name, 1 to 100 characters. */
    Optional<String> name();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a routing profile reference; not thread-safe. */
    final class Builder extends ImmutableRoutingProfileReference.Builder {
        Builder() {}
    }
}
