package io.github.agentstream.routing.pool;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;

/** What several agents have in common. */
sealed interface Key {

    /** They have that attribute and value at that level or above. */
    record AtLeast(String name, String value, int level) implements Key {}

    /** They have a level that is not whole, or not from 1 to 5, so that no mask can tell which expressions they meet. */
    record OtherLevel() implements Key {}

    /** They serve that channel of that queue. */
    record Serves(Arn queue, Channel.Known channel) implements Key {}

    /** They are available for that channel. */
    record Available(Channel.Known channel) implements Key {}
}
