package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.metrics.ZeroRows;
import io.github.agentstream.metrics.contact.Dispositions;
import io.github.agentstream.model.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns interval rows into the files of a profile. The same rows, in whichever order, give the same files, byte for byte.
 *
 * <pre>{@code
 * for (WfmOutput file : new WfmWriter(profile, grid).outputs(rows)) {
 *     file.write(target);
 * }
 * }</pre>
 *
 * <p>A sum that a row does not have is zero. But a metric may not have been counted at all, as the backlog when there
 * are no contact events: {@link #withoutMetrics} makes it blank. Immutable.
 */
public final class WfmWriter {
    private final WfmProfile profile;
    private final IntervalGrid grid;
    private final Set<Metric> notCounted;

    /**
     * A writer of all metrics but those of right and wrong parties, which are not known unless {@link Dispositions} tell.
     *
     * @param grid the intervals of the rows to come
     * @throws IllegalArgumentException when the profile does not take intervals of that length
     */
    public WfmWriter(WfmProfile profile, IntervalGrid grid) {
        this(profile, grid, Dispositions.METRICS);
    }

    private WfmWriter(WfmProfile profile, IntervalGrid grid, Set<Metric> notCounted) {
        this.profile = Objects.requireNonNull(profile, "profile");
        this.grid = Objects.requireNonNull(grid, "grid");
        this.notCounted = notCounted;
        if (!profile.lengths().contains(grid.length())) {
            throw new IllegalArgumentException("Expected intervals of `" + EnumSet.copyOf(profile.lengths())
                    + "` for the profile `" + profile.name() + "`, found `" + grid.length() + "`.");
        }
    }

    /** A writer that leaves the columns of these metrics, and of no others, blank, for nothing is known of them. */
    public WfmWriter withoutMetrics(Set<Metric> metrics) {
        return new WfmWriter(profile, grid, Set.copyOf(metrics));
    }

    /** The files that these rows fill, in the order of the profile, those of one kind in that of their times. */
    public List<WfmOutput> outputs(List<IntervalRow> rows) {
        List<WfmOutput> outputs = new ArrayList<>();
        for (WfmFile file : profile.files()) {
            outputs.addAll(outputs(new WfmCells(file, grid, notCounted), rows));
        }
        return List.copyOf(outputs);
    }

    private List<WfmOutput> outputs(WfmCells cells, List<IntervalRow> rows) {
        WfmFile file = cells.file();
        List<IntervalRow> ofFile = rows.stream().filter(row -> isIn(file, row)).toList();
        List<IntervalRow> whole =
                ofFile.stream().filter(row -> !cells.isLeftOut(row)).toList();
        List<IntervalRow> written = file.emptyIntervals()
                ? filled(whole, rows).filter(row -> !cells.isLeftOut(row)).toList()
                : whole;
        SortedMap<String, List<IntervalRow>> byName = byName(file, written);
        if (file.span() == FileSpan.WHOLE) {
            byName.putIfAbsent(file.name(), List.of());
        }
        Map<String, List<IntervalRow>> lacking =
                byName(file, ofFile.stream().filter(cells::isLeftOut).toList());
        List<WfmOutput> outputs = new ArrayList<>();
        byName.forEach((name, rowsOfFile) -> outputs.add(new WfmOutput(
                profile.name(),
                name,
                cells,
                rowsOfFile,
                lacking.getOrDefault(name, List.of()).size())));
        return outputs;
    }

    private SortedMap<String, List<IntervalRow>> byName(WfmFile file, List<IntervalRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(IntervalRow::key))
                .collect(Collectors.groupingBy(
                        row -> file.span().name(file.name(), row.interval(), grid), TreeMap::new, Collectors.toList()));
    }

    private static boolean isIn(WfmFile file, IntervalRow row) {
        boolean ofChannel = file.channels().isEmpty()
                || row.key()
                        .channel()
                        .map(Channel::known)
                        .filter(file.channels()::contains)
                        .isPresent();
        return ofChannel && file.reports().contains(row.key().report());
    }

    /** With rows for all intervals from the first to the last one of any row, in the file or not. */
    private Stream<IntervalRow> filled(List<IntervalRow> rows, List<IntervalRow> all) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        Set<RowKey> known = rows.stream().map(IntervalRow::key).collect(Collectors.toSet());
        Instant closed = last(all.stream().filter(row -> row.status() != RowStatus.PROVISIONAL));
        Instant from = all.stream()
                .map(row -> row.interval().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new ZeroRows(grid, from, last(all.stream()))
                .fill(rows).stream().map(row -> known.contains(row.key()) ? row : row.asOf(closed));
    }

    private static Instant last(Stream<IntervalRow> rows) {
        return rows.map(row -> row.interval().end())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
