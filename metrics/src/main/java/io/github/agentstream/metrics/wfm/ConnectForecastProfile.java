package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.model.Channel;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The import of historical data into Amazon Connect's own forecasting. */
final class ConnectForecastProfile {
    private static final String PAGE =
            "https://docs.aws.amazon.com/connect/latest/adminguide/import-data-for-forecasting.html";

    static final WfmProfile PROFILE = new WfmProfile(
            "connect-forecast",
            EnumSet.of(IntervalLength.FIFTEEN_MINUTES, IntervalLength.THIRTY_MINUTES, IntervalLength.DAY),
            Optional.empty(),
            List.of(file()));

    private ConnectForecastProfile() {}

    private static WfmFile file() {
        return WfmFile.named("connect-forecast.csv")
                .of(Report.QUEUE)
                .only(Channel.Known.VOICE)
                .only(Channel.Known.CHAT)
                .published(PAGE)
                .column(WfmColumn.required("QueueName", WfmValue.of(WfmField.QUEUE_NAME_AS_KNOWN)))
                .column(WfmColumn.required("QueueId", WfmValue.of(WfmField.QUEUE_ID)))
                .column("ChannelType", WfmValue.of(WfmField.CHANNEL))
                .column("TimeStamp", WfmTime.iso(WfmTime.Edge.START))
                .column(WfmColumn.required("IntervalDuration", WfmValue.of(WfmField.DURATION_NAME)))
                .column("IncomingContactVolume", WfmMeasure.of(Metric.CONTACTS_QUEUED))
                .column(new WfmColumn(
                        "AverageHandleTime",
                        WfmMeasure.seconds(Metric.AVG_HANDLE_TIME).withDecimals(3),
                        Absent.ZERO))
                .column("ContactsHandled", WfmMeasure.of(Metric.CONTACTS_HANDLED))
                .build();
    }
}
