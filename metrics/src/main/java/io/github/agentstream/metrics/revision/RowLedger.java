package io.github.agentstream.metrics.revision;

import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.model.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Knows which rows were published, and tells which have to be published again because the past has changed.
 *
 * <pre>{@code
 * RowLedger ledger = new RowLedger();
 * ledger.advanceTo(now.minus(lateness));
 * Publication publication = ledger.publish(calculator.rows());
 * }</pre>
 *
 * <ul>
 *   <li>A row is published when it is new and when it is not as it was published last, and then as a whole. Its values and
 *       the names in it count; its revision and its status are set here.
 *   <li>The first statement of a row is revision 1. A statement of other values has the next revision.
 *   <li>A row is PROVISIONAL until the watermark, the instant that {@link #advanceTo} tells, reaches the end of its
 *       interval. Then it is CLOSED. When its values are the same, it is published once more for its status, and keeps its
 *       revision.
 *   <li>A row that was closed with other values is RESTATED. A row that comes for the first time when its interval is over
 *       is CLOSED.
 *   <li>A row that is there no longer, as when a record is corrected into another interval, is published with the next
 *       revision and without metrics.
 *   <li>Nothing is published for an interval that ended longer than the horizon before the watermark. What would have to
 *       be is a finding {@code CORRECTION_BEYOND_HORIZON}, WARNING, with both values, once.
 * </ul>
 *
 * <p>So what was published, each row in the place of the one before, are always the rows as they are now, within the
 * horizon; and rows that nobody touched are not published again. Not thread-safe.
 */
public final class RowLedger {
    /**
     * The default horizon, 30 days: so far back NICE CXone WFM loads data again, see <a
     * href="https://help.nicecxone.com/content/workforcemanagement/customerintegrationguideamazonconnect.htm">Amazon Connect
     * customer guide</a>.
     */
    public static final Duration DEFAULT_HORIZON = Duration.ofDays(30);

    private final Duration horizon;
    private final Statements statements;

    /** Nothing was published. The horizon is the default. */
    public RowLedger() {
        this(DEFAULT_HORIZON);
    }

    /**
     * Nothing was published.
     *
     * @param horizon for how long after its end an interval is published; zero and more
     * @throws IllegalArgumentException when it is negative
     */
    public RowLedger(Duration horizon) {
        this(horizon, new Statements());
    }

    private RowLedger(Duration horizon, Statements statements) {
        if (horizon.isNegative()) {
            throw new IllegalArgumentException("Expected a horizon of zero or more, found `" + horizon + "`.");
        }
        this.horizon = horizon;
        this.statements = statements;
    }

    /** Says that nothing is expected any more that happened before that instant. Going back has no effect. */
    public void advanceTo(Instant instant) {
        statements.advanceTo(instant);
    }

    /**
     * Takes all rows as they are now, in any order, and gives those to publish.
     *
     * @throws IllegalArgumentException when two rows have the same key
     */
    public Publication publish(Collection<IntervalRow> rows) {
        return publish(row -> true, rows);
    }

    /**
     * The same for a part of the rows: those of one report, say, or of the intervals of today. Rows outside it stay as they
     * were published.
     *
     * @param part what belongs to it
     * @param rows all rows of that part as they are now
     * @throws IllegalArgumentException when two rows have the same key, or one does not belong to the part
     */
    public Publication publish(Predicate<RowKey> part, Collection<IntervalRow> rows) {
        Map<RowKey, Statement> now = statements.withoutSums(part);
        Map<RowKey, IntervalRow> given = new HashMap<>();
        for (IntervalRow row : rows) {
            if (!part.test(row.key()) || given.put(row.key(), row) != null) {
                throw new IllegalArgumentException(
                        "Expected each row of the part once, found one more: `" + row.key() + "`.");
            }
            now.put(row.key(), Statement.of(row));
        }
        List<IntervalRow> changed = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        now.forEach((key, statement) -> {
            if (isBeyondHorizon(key)) {
                refuse(key, statement).ifPresent(findings::add);
            } else {
                state(key, statement).ifPresent(changed::add);
            }
        });
        return new Publication(changed, findings);
    }

    /** How many rows are kept. */
    public int rows() {
        return statements.size();
    }

    /**
     * Forgets the rows of intervals that began before that instant. None of them is published any more: what is told of them
     * from now on is a finding. So call it with the instant that the calculators were told to forget. Going back has no
     * effect.
     */
    public void forgetBefore(Instant instant) {
        statements.forgetBefore(instant);
    }

    /**
     * All that is remembered, as JSON that names its format and version. It contains the rows as they were published, user
     * names included.
     */
    public String save() {
        return LedgerJson.write(statements);
    }

    /**
     * Goes on where one was saved, by this version or an older one.
     *
     * @param horizon as for {@link #RowLedger(Duration)}
     * @throws IllegalArgumentException when the text is not what {@link #save} wrote
     */
    public static RowLedger restore(String saved, Duration horizon) {
        return new RowLedger(horizon, LedgerJson.read(saved));
    }

    private Optional<IntervalRow> state(RowKey key, Statement now) {
        Optional<Statement> last = statements.published(key);
        boolean ended = !key.interval().end().isAfter(statements.watermark());
        Optional<Statement> next = last.isPresent()
                ? next(last.get(), now, ended)
                : Optional.of(now.as(1, ended ? RowStatus.CLOSED : RowStatus.PROVISIONAL));
        next.ifPresent(statement -> statements.publish(key, statement));
        return next.map(statement -> statement.row(key));
    }

    private static Optional<Statement> next(Statement last, Statement now, boolean ended) {
        boolean closes = ended && last.status() == RowStatus.PROVISIONAL;
        if (!last.agreesWith(now)) {
            RowStatus inTime = ended ? RowStatus.CLOSED : RowStatus.PROVISIONAL;
            return Optional.of(now.as(last.revision() + 1, ended && !closes ? RowStatus.RESTATED : inTime));
        }
        return closes ? Optional.of(last.as(last.revision(), RowStatus.CLOSED)) : Optional.empty();
    }

    private Optional<Finding> refuse(RowKey key, Statement now) {
        Optional<Statement> last = statements.published(key);
        if (last.filter(now::agreesWith).isPresent()) {
            statements.accept(key);
            return Optional.empty();
        }
        return statements.refuse(key, now)
                ? Optional.of(TooLate.finding(key, last, now, age(key), horizon))
                : Optional.empty();
    }

    private boolean isBeyondHorizon(RowKey key) {
        return statements.isForgotten(key) || age(key).compareTo(horizon) > 0;
    }

    /** For how long the interval has been over. */
    private Duration age(RowKey key) {
        return Duration.between(key.interval().end(), statements.watermark());
    }
}
