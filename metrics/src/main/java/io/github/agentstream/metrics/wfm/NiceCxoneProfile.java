package io.github.agentstream.metrics.wfm;

import static io.github.agentstream.metrics.wfm.WfmMeasure.seconds;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The queue report (QR), agent queue report (AQR) and agent system performance report (ASPR) of the <a
 * href="https://help.nicecxone.com/content/workforcemanagement/customerintegrationguideamazonconnect.htm">customer
 * integration guide for Amazon Connect</a>: the fields that it lists, in its order, behind what the row is about.
 */
final class NiceCxoneProfile {
    private static final WfmValue NOT_TOLD = WfmValue.text("");

    static final WfmProfile PROFILE = new WfmProfile(
            "nice-cxone",
            Set.of(IntervalLength.FIFTEEN_MINUTES),
            Optional.empty(),
            List.of(queueReport(), agentQueueReport(), agentReport()));

    private NiceCxoneProfile() {}

    private static WfmFile queueReport() {
        return ofQueue("QR", Report.QUEUE)
                .column("ContactsReceived", WfmMeasure.of(Metric.CONTACTS_QUEUED))
                .column("AbandonedShort", WfmMeasure.of(Metric.ABANDONED_SHORT))
                .column("AbandonedLong", WfmMeasure.of(Metric.ABANDONED_LONG))
                .column("HandledShort", WfmMeasure.of(Metric.HANDLED_SHORT))
                .column("HandledLong", WfmMeasure.of(Metric.HANDLED_LONG))
                .column("HandleTime", seconds(Metric.SUM_HANDLE_TIME))
                .column("HoldTime", seconds(Metric.SUM_HOLD_TIME))
                .column("WorkTime", seconds(Metric.SUM_AFTER_CONTACT_WORK_TIME))
                .column("QueueDelayTime", seconds(Metric.QUEUE_DELAY_TIME))
                .column("ServiceLevelPercent", WfmMeasure.of(Metric.SERVICE_LEVEL))
                .column("Backlog", WfmMeasure.of(Metric.BACKLOG))
                .column("BacklogExpired", WfmMeasure.of(Metric.BACKLOG_EXPIRED))
                .column("BacklogNonExpired", WfmMeasure.of(Metric.BACKLOG_NON_EXPIRED))
                .column("RightPartyContacts", WfmMeasure.of(Metric.RIGHT_PARTY_CONTACTS))
                .column("RightPartyTalkTime", seconds(Metric.RIGHT_PARTY_TALK_TIME))
                .column("RightPartyHandleTime", seconds(Metric.RIGHT_PARTY_HANDLE_TIME))
                .column("WrongPartyContacts", WfmMeasure.of(Metric.WRONG_PARTY_CONTACTS))
                .column("WrongPartyTalkTime", seconds(Metric.WRONG_PARTY_TALK_TIME))
                .column("WrongPartyHandleTime", seconds(Metric.WRONG_PARTY_HANDLE_TIME))
                .column("Active", WfmMeasure.of(Metric.ACTIVE))
                .build();
    }

    private static WfmFile agentQueueReport() {
        return ofQueue("AQR", Report.AGENT_QUEUE)
                .column("AgentValue", WfmValue.of(WfmField.USERNAME))
                .column("AgentId", WfmValue.of(WfmField.AGENT_ID))
                .column("HandleTime", seconds(Metric.SUM_HANDLE_TIME))
                .column("HoldTime", seconds(Metric.SUM_HOLD_TIME))
                .column("WorkTime", seconds(Metric.SUM_AFTER_CONTACT_WORK_TIME))
                .column("RightPartyContacts", WfmMeasure.of(Metric.RIGHT_PARTY_CONTACTS))
                .column("RightPartyTalkTime", seconds(Metric.RIGHT_PARTY_TALK_TIME))
                .column("RightPartyHandleTime", seconds(Metric.RIGHT_PARTY_HANDLE_TIME))
                .column("WrongPartyContacts", WfmMeasure.of(Metric.WRONG_PARTY_CONTACTS))
                .column("WrongPartyTalkTime", seconds(Metric.WRONG_PARTY_TALK_TIME))
                .column("WrongPartyHandleTime", seconds(Metric.WRONG_PARTY_HANDLE_TIME))
                .column("Active", NOT_TOLD)
                .build();
    }

    private static WfmFile agentReport() {
        return perQuarter("ASPR", Report.AGENT)
                .column("AgentValue", WfmValue.of(WfmField.USERNAME))
                .column("AgentId", WfmValue.of(WfmField.AGENT_ID))
                .column("ReadyTime", seconds(Metric.LOGIN_TIME).less(Metric.NOT_READY_TIME))
                .column("NotReady", seconds(Metric.NOT_READY_TIME))
                .column("LoginTime", seconds(Metric.LOGIN_TIME))
                .build();
    }

    private static WfmFile.Builder ofQueue(String tag, Report report) {
        return perQuarter(tag, report)
                .column(WfmColumn.required("QueueId", WfmValue.of(WfmField.QUEUE_ID)))
                .column("QueueName", WfmValue.of(WfmField.QUEUE_NAME))
                .column("MediaType", WfmValue.of(WfmField.CHANNEL));
    }

    private static WfmFile.Builder perQuarter(String tag, Report report) {
        return WfmFile.named(tag + "_{start}.csv")
                .of(report)
                .per(FileSpan.INTERVAL)
                .column("IntervalStart", WfmTime.iso(WfmTime.Edge.START))
                .column("IntervalEnd", WfmTime.iso(WfmTime.Edge.END));
    }
}
