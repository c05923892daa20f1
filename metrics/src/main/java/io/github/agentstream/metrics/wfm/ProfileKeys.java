package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.model.Channel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What the words of a profile in JSON stand for. */
final class ProfileKeys {
    static final Map<String, IntervalLength> LENGTHS = labels(IntervalLength.values(), IntervalLength::label);
    static final Map<String, Report> REPORTS = labels(Report.values(), Report::label);
    static final Map<String, FileSpan> SPANS = labels(FileSpan.values(), FileSpan::label);
    static final Map<String, Channel.Known> CHANNELS = labels(Channel.Known.values(), Enum::name);
    static final Map<String, Absent> ABSENT = labels(Absent.values(), Absent::label);
    static final Map<String, WfmField> FIELDS = labels(WfmField.values(), WfmField::label);
    static final Map<String, WfmTime.Edge> EDGES = labels(WfmTime.Edge.values(), WfmTime.Edge::label);
    static final Map<String, WfmUnit> UNITS = labels(WfmUnit.values(), WfmUnit::label);
    static final Map<String, Metric> METRICS = labels(Metric.values(), Enum::name);

    private ProfileKeys() {}

    private static <E> Map<String, E> labels(E[] values, Function<E, String> label) {
        Map<String, E> labels = new LinkedHashMap<>();
        for (E value : values) {
            labels.put(label.apply(value), value);
        }
        return labels;
    }
}
