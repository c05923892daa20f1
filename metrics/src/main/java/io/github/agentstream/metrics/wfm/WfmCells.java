package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands in the cells of a row. */
record WfmCells(WfmFile file, IntervalGrid grid, Set<Metric> notCounted) {

    boolean isLeftOut(IntervalRow row) {
        return file.columns().stream()
                .anyMatch(column -> column.absent() == Absent.LEAVE_OUT_ROW
                        && value(column.value(), row).isEmpty());
    }

    List<String> of(IntervalRow row) {
        return file.columns().stream().map(column -> cell(column, row)).toList();
    }

    private String cell(WfmColumn column, IntervalRow row) {
        return value(column.value(), row).orElseGet(() -> absent(column));
    }

    private Optional<String> value(WfmValue value, IntervalRow row) {
        if (value instanceof WfmMeasure measure) {
            return measure.write(row, notCounted);
        }
        if (value instanceof WfmTime time) {
            return Optional.of(time.write(row.interval(), grid));
        }
        if (value instanceof WfmValue.Field field) {
            return field.field().of(row, grid.length());
        }
        return Optional.of(((WfmValue.Text) value).text());
    }

    private String absent(WfmColumn column) {
        if (column.absent() != Absent.ZERO) {
            return "";
        }
        if (column.value() instanceof WfmMeasure measure) {
            return measure.isUnknown(notCounted) ? "" : measure.zero();
        }
        return "0";
    }
}
