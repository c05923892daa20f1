package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Everything in one file: the columns of {@link io.github.agentstream.metrics.IntervalRow#toJson}. */
final class PlainProfile {
    static final WfmProfile PROFILE =
            new WfmProfile("plain", EnumSet.allOf(IntervalLength.class), Optional.empty(), List.of(file()));

    private PlainProfile() {}

    private static WfmFile file() {
        WfmFile.Builder file = WfmFile.named("intervals.csv")
                .of(Report.AGENT)
                .of(Report.AGENT_QUEUE)
                .of(Report.QUEUE)
                .column("report", WfmValue.of(WfmField.REPORT))
                .column("start", WfmTime.iso(WfmTime.Edge.START))
                .column("end", WfmTime.iso(WfmTime.Edge.END))
                .column("offset", WfmValue.of(WfmField.OFFSET))
                .column("agent", WfmValue.of(WfmField.AGENT))
                .column("username", WfmValue.of(WfmField.USERNAME))
                .column("queue", WfmValue.of(WfmField.QUEUE))
                .column("queueName", WfmValue.of(WfmField.QUEUE_NAME_AS_KNOWN))
                .column("channel", WfmValue.of(WfmField.CHANNEL))
                .column("revision", WfmValue.of(WfmField.REVISION))
                .column("status", WfmValue.of(WfmField.STATUS));
        for (Metric metric : Metric.values()) {
            file.column(new WfmColumn(metric.name(), WfmMeasure.of(metric), Absent.BLANK));
        }
        return file.build();
    }
}
