package io.github.agentstream.metrics.revision;

import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was said of a row: small, for there is one of every row. Immutable. */
final class Statement {
    private final int revision;
    private final RowStatus status;
    private final @Nullable String username;
    private final @Nullable String queueName;
    private final byte[] sums;

    private Statement(
            int revision, RowStatus status, @Nullable String username, @Nullable String queueName, byte[] sums) {
        this.revision = revision;
        this.status = status;
        this.username = username;
        this.queueName = queueName;
        this.sums = sums;
    }

    static Statement of(IntervalRow row) {
        return new Statement(
                row.revision(),
                row.status(),
                row.username().orElse(null),
                row.queueName().orElse(null),
                PackedSums.pack(row.sums()));
    }

    /** The same as another revision. */
    Statement as(int otherRevision, RowStatus otherStatus) {
        return new Statement(otherRevision, otherStatus, username, queueName, sums);
    }

    /** That there is nothing any more. */
    Statement withoutSums() {
        return new Statement(revision, status, username, queueName, PackedSums.pack(Map.of()));
    }

    int revision() {
        return revision;
    }

    RowStatus status() {
        return status;
    }

    /** Whether it says the same, in whichever revision. */
    boolean agreesWith(Statement other) {
        return Arrays.equals(sums, other.sums)
                && Objects.equals(username, other.username)
                && Objects.equals(queueName, other.queueName);
    }

    Map<Metric, Long> sums() {
        return PackedSums.unpack(sums);
    }

    IntervalRow row(RowKey key) {
        return new IntervalRow(
                key, Optional.ofNullable(username), Optional.ofNullable(queueName), revision, status, sums());
    }
}
