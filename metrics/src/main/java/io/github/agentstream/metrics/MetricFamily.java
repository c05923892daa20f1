package io.github.agentstream.metrics;

import java.util.Set;

/** What metrics of the same making have in common. */
enum MetricFamily {
    AGENT_TIME(Set.of(Report.AGENT), Metric.Source.AGENT_EVENTS, Metric.Attribution.ACTIVITY_SPLIT),
    AGENT_STEP(Set.of(Report.AGENT), Metric.Source.AGENT_EVENTS, Metric.Attribution.EVENT_INSTANT),
    RECORD(Set.of(Report.AGENT_QUEUE, Report.QUEUE), Metric.Source.CONTACT_RECORDS, Metric.Attribution.RECORD_PEGGED),
    QUEUE_RECORD(Set.of(Report.QUEUE), Metric.Source.CONTACT_RECORDS, Metric.Attribution.RECORD_PEGGED),
    QUEUE_EVENT(Set.of(Report.QUEUE), Metric.Source.CONTACT_EVENTS, Metric.Attribution.EVENT_INSTANT),
    QUEUE_LEVEL(Set.of(Report.QUEUE), Metric.Source.CONTACT_EVENTS, Metric.Attribution.INTERVAL_END);

    private final Set<Report> reports;
    private final Metric.Source source;
    private final Metric.Attribution attribution;

    MetricFamily(Set<Report> reports, Metric.Source source, Metric.Attribution attribution) {
        this.reports = Set.copyOf(reports);
        this.source = source;
        this.attribution = attribution;
    }

    Set<Report> reports() {
        return reports;
    }

    Metric.Source source() {
        return source;
    }

    Metric.Attribution attribution() {
        return attribution;
    }
}
