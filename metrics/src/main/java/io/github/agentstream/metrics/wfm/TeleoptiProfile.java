package io.github.agentstream.metrics.wfm;

import static io.github.agentstream.metrics.wfm.WfmMeasure.seconds;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The three files of Teleopti WFM, which is Calabrio's today. What Amazon Connect does not tell is zero. */
final class TeleoptiProfile {
    private static final String PAGE = "https://github.com/Teleopti/AWS-Connect-Integration";
    private static final WfmValue NOT_TOLD = WfmValue.text("0");
    private static final Duration SHORT = Duration.ofSeconds(5);

    static final WfmProfile PROFILE = new WfmProfile(
            "teleopti",
            EnumSet.of(IntervalLength.FIFTEEN_MINUTES, IntervalLength.THIRTY_MINUTES, IntervalLength.SIXTY_MINUTES),
            Optional.of(SHORT),
            List.of(queue(), agent(), agentQueue()));

    private TeleoptiProfile() {}

    private static WfmFile queue() {
        return file("Queue", Report.QUEUE)
                .withEmptyIntervals()
                .column(WfmColumn.required("queue", WfmValue.of(WfmField.QUEUE_CHANNEL_ID)))
                .column("queue_name", WfmValue.of(WfmField.QUEUE_CHANNEL_NAME))
                .column("offd_direct_call_cnt", WfmMeasure.of(Metric.CONTACTS_QUEUED))
                .column("overflow_in_call_cnt", NOT_TOLD)
                .column("aband_call_cnt", WfmMeasure.of(Metric.CONTACTS_ABANDONED))
                .column("overflow_out_call_cnt", WfmMeasure.of(Metric.CONTACTS_TRANSFERRED_OUT_FROM_QUEUE))
                .column("answ_call_cnt", WfmMeasure.of(Metric.HANDLED_SHORT, Metric.HANDLED_LONG))
                .column("queued_and_answ_call_dur", seconds(Metric.QUEUE_DELAY_TIME))
                .column("queued_and_aband_call_dur", seconds(Metric.QUEUE_ABANDON_TIME))
                .column("talking_call_dur", seconds(Metric.SUM_INTERACTION_AND_HOLD_TIME))
                .column("wrap_up_dur", seconds(Metric.SUM_AFTER_CONTACT_WORK_TIME))
                .column(new WfmColumn("queued_answ_longest_que_dur", seconds(Metric.MAX_QUEUE_DELAY_TIME), Absent.ZERO))
                .column(new WfmColumn(
                        "queued_aband_longest_que_dur", seconds(Metric.MAX_QUEUE_ABANDON_TIME), Absent.ZERO))
                .column("avg_avail_member_cnt", NOT_TOLD)
                .column("ans_servicelevel_cnt", WfmMeasure.of(Metric.SUM_CONTACTS_ANSWERED_IN_X))
                .column("wait_dur", NOT_TOLD)
                .column("aband_short_call_cnt", WfmMeasure.of(Metric.ABANDONED_SHORT))
                .column(
                        "aband_within_sl_cnt",
                        WfmMeasure.of(Metric.SUM_CONTACTS_ABANDONED_IN_X).less(Metric.ABANDONED_SHORT))
                .build();
    }

    private static WfmFile agent() {
        return file("Agent", Report.AGENT)
                .column("agent_id", WfmValue.of(WfmField.AGENT_ID))
                .column("agent_name", WfmValue.of(WfmField.USERNAME))
                .column("avail_dur", seconds(Metric.LOGIN_TIME).less(Metric.NOT_READY_TIME))
                .column("tot_work_dur", seconds(Metric.LOGIN_TIME))
                .column("pause_dur", seconds(Metric.NOT_READY_TIME))
                .column("wait_dur", seconds(Metric.SUM_IDLE_TIME_AGENT))
                .column("admin_dur", NOT_TOLD)
                .column("direct_out_call_cnt", NOT_TOLD)
                .column("direct_out_call_dur", NOT_TOLD)
                .column("direct_in_call_cnt", NOT_TOLD)
                .column("direct_in_call_dur", NOT_TOLD)
                .build();
    }

    private static WfmFile agentQueue() {
        return file("AgentQueue", Report.AGENT_QUEUE)
                .column("agent_id", WfmValue.of(WfmField.AGENT_ID))
                .column("agent_name", WfmValue.of(WfmField.USERNAME))
                .column(WfmColumn.required("queue", WfmValue.of(WfmField.QUEUE_CHANNEL_ID)))
                .column("queue_name", WfmValue.of(WfmField.QUEUE_CHANNEL_NAME))
                .column("talking_call_dur", seconds(Metric.SUM_INTERACTION_AND_HOLD_TIME))
                .column("wrap_up_dur", seconds(Metric.SUM_AFTER_CONTACT_WORK_TIME))
                .column("answ_call_cnt", WfmMeasure.of(Metric.CONTACTS_HANDLED))
                .column("transfer_out_call_cnt", WfmMeasure.of(Metric.CONTACTS_TRANSFERRED_OUT_BY_AGENT))
                .build();
    }

    private static WfmFile.Builder file(String kind, Report report) {
        return WfmFile.named(kind + "_Statistics_{date}.csv")
                .of(report)
                .per(FileSpan.DAY)
                .delimiter(';')
                .before("Teleopti." + kind + ".Data")
                .published(PAGE)
                .column("interval", WfmValue.of(WfmField.MINUTES))
                .column("date_from", WfmTime.local(WfmTime.Edge.START, "yyyyMMdd"))
                .column("time", WfmTime.local(WfmTime.Edge.START, "HH:mm"));
    }
}
