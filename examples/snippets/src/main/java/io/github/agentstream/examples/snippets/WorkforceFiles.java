package io.github.agentstream.examples.snippets;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.contact.Dispositions;
import io.github.agentstream.metrics.wfm.FileSpan;
import io.github.agentstream.metrics.wfm.WfmColumn;
import io.github.agentstream.metrics.wfm.WfmField;
import io.github.agentstream.metrics.wfm.WfmFile;
import io.github.agentstream.metrics.wfm.WfmMeasure;
import io.github.agentstream.metrics.wfm.WfmOutput;
import io.github.agentstream.metrics.wfm.WfmProfile;
import io.github.agentstream.metrics.wfm.WfmTime;
import io.github.agentstream.metrics.wfm.WfmUnit;
import io.github.agentstream.metrics.wfm.WfmValue;
import io.github.agentstream.metrics.wfm.WfmWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Files of workforce management. */
final class WorkforceFiles {
    private WorkforceFiles() {}

    // snippet: wfm-files
    static Map<String, String> files(WfmProfile profile, IntervalGrid grid, List<IntervalRow> rows) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (WfmOutput output : new WfmWriter(profile, grid).outputs(rows)) {
            StringBuilder text = new StringBuilder();
            output.write(text);
            files.put(output.name(), text.toString());
            files.put(output.name() + ".json", output.sidecar().toJson());
        }
        return files;
    }
    // end

    // snippet: wfm-without
    static WfmWriter withoutContactEvents(WfmProfile profile, IntervalGrid grid) {
        Set<Metric> notCounted = new HashSet<>(Dispositions.METRICS);
        notCounted.addAll(Set.of(Metric.BACKLOG, Metric.BACKLOG_EXPIRED, Metric.BACKLOG_NON_EXPIRED, Metric.ACTIVE));
        return new WfmWriter(profile, grid).withoutMetrics(notCounted);
    }
    // end

    // snippet: wfm-own-profile
    static WfmProfile ownProfile() {
        WfmFile queues = WfmFile.named("queues_{date}.csv")
                .of(Report.QUEUE)
                .per(FileSpan.DAY)
                .delimiter(';')
                .withEmptyIntervals()
                .column("start", WfmTime.local(WfmTime.Edge.START, "yyyy-MM-dd'T'HH:mmXXX"))
                .column(WfmColumn.required("queue", WfmValue.of(WfmField.QUEUE_ID)))
                .column("handled", WfmMeasure.of(Metric.CONTACTS_HANDLED))
                .column("handle time", WfmMeasure.of(Metric.SUM_HANDLE_TIME).in(WfmUnit.CLOCK))
                .build();
        return new WfmProfile("own", Set.of(IntervalLength.THIRTY_MINUTES), Optional.empty(), List.of(queues));
    }
    // end
}
