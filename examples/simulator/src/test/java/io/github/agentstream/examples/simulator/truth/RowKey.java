package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.examples.simulator.TruthRow;
import io.github.agentstream.model.Arn;
import java.time.Instant;
import java.util.Optional;

/** Names a row of the truth in tests. */
final class RowKey {
    private RowKey() {}

    static String of(TruthRow row) {
        return of(
                row.start(),
                row.agent(),
                row.queue(),
                row.channel().map(channel -> channel.value()).orElse(""));
    }

    static String of(Instant start, Optional<Arn> agent, Optional<Arn> queue, String channel) {
        return start + " " + agent.map(Arn::text).orElse("-") + " "
                + queue.map(Arn::text).orElse("-") + " " + channel;
    }
}
