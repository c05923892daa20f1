package io.github.agentstream.metrics;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Keys and rows of tests. */
final class Sample {
    static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);
    static final Arn AGENT = arn("agent/22222222-0000-4000-8000-000000000001");
    static final Arn QUEUE = arn("queue/33333333-0000-4000-8000-000000000001");
    static final RowKey AGENT_KEY = RowKey.ofAgent(QUARTERS.at(NINE), AGENT);
    static final RowKey QUEUE_KEY = RowKey.ofQueue(QUARTERS.at(NINE), Optional.of(QUEUE), Optional.of(Channel.VOICE));

    private Sample() {}

    static Arn arn(String resource) {
        return Arn.of(
                "arn:aws:connect:eu-central-1:123456789012:instance/11111111-0000-4000-8000-000000000000/" + resource);
    }

    static IntervalRow row(RowKey key, Map<Metric, Long> sums) {
        return new IntervalRow(key, Optional.empty(), Optional.empty(), 1, RowStatus.PROVISIONAL, sums);
    }

    static Contribution part(RowKey key, Metric metric, long value) {
        return new Contribution(key, metric, value, "c1", NINE, NINE);
    }

    /** A file of what was saved, without the line break at its end. */
    static String golden(String name) throws IOException {
        try (InputStream file = Sample.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
