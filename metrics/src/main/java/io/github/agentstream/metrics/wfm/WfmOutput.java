package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.RowStatus;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** One file to be written, in UTF-8, as RFC 4180 has it but for the delimiter: lines end with CR and LF. Immutable. */
public final class WfmOutput {
    private final String profile;
    private final WfmFile file;
    private final String name;
    private final WfmCells cells;
    private final List<IntervalRow> rows;
    private final int leftOut;

    WfmOutput(String profile, String name, WfmCells cells, List<IntervalRow> rows, int leftOut) {
        this.profile = profile;
        this.file = cells.file();
        this.name = name;
        this.cells = cells;
        this.rows = List.copyOf(rows);
        this.leftOut = leftOut;
    }

    /** The name of the file, without a folder. */
    public String name() {
        return name;
    }

    /** Writes the file. The target is neither flushed nor closed. */
    public void write(Appendable target) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(file.delimiter()).get();
        for (String line : file.before()) {
            target.append(line).append(format.getRecordSeparator());
        }
        if (file.headings()) {
            print(format, file.columns().stream().map(WfmColumn::heading).toList(), target);
        }
        for (IntervalRow row : rows) {
            print(format, cells.of(row), target);
        }
    }

    /** What is in the file: whoever imports it can tell whether it is whole, and which of two is newer. */
    public WfmSidecar sidecar() {
        return new WfmSidecar(
                name,
                profile,
                List.copyOf(new TreeSet<>(file.reports())),
                rows.stream().map(row -> row.interval().start()).min(Comparator.naturalOrder()),
                rows.stream().map(row -> row.interval().end()).max(Comparator.naturalOrder()),
                rows.size(),
                leftOut,
                rows.stream().mapToInt(IntervalRow::revision).max().orElse(1),
                status());
    }

    private static void print(CSVFormat format, List<String> cells, Appendable target) throws IOException {
        format.printRecord(target, cells.toArray());
    }

    private Optional<RowStatus> status() {
        return Stream.of(RowStatus.PROVISIONAL, RowStatus.RESTATED, RowStatus.CLOSED)
                .filter(status -> rows.stream().anyMatch(row -> row.status() == status))
                .findFirst();
    }
}
