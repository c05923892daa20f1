package io.github.agentstream.examples.cli.html;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The rows of queues as the page reads them: which interval, how final, which revision, and the sums. */
final class QueueData {
    /** In this order the page reads the sums of a row; zeros at the end are left out. */
    static final List<Metric> SUMS = List.of(
            Metric.CONTACTS_QUEUED,
            Metric.HANDLED_SHORT,
            Metric.HANDLED_LONG,
            Metric.CONTACTS_ABANDONED,
            Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X,
            Metric.CONTACTS_HANDLED,
            Metric.SUM_HANDLE_TIME,
            Metric.HANDLE_TIME_CONTACTS,
            Metric.QUEUE_DELAY_TIME,
            Metric.QUEUE_DELAY_CONTACTS,
            Metric.MAX_QUEUED_TIME);

    /** In this order the page reads what all agents did in an interval. */
    private static final List<Metric> STAFF = List.of(
            Metric.SUM_ONLINE_TIME_AGENT,
            Metric.SUM_CONTACT_TIME_AGENT,
            Metric.SUM_IDLE_TIME_AGENT,
            Metric.SUM_NON_PRODUCTIVE_TIME_AGENT);

    private final Dictionaries numbers;
    private final PageTime time;

    QueueData(Dictionaries numbers, PageTime time) {
        this.numbers = numbers;
        this.time = time;
    }

    void write(PageRows.Key key, List<IntervalRow> rows, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("queue", numbers.queues().number(key.queue()));
        json.writeNumberField("channel", numbers.channels().number(key.channel()));
        json.writeArrayFieldStart("rows");
        for (IntervalRow row : rows) {
            write(row, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(IntervalRow row, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(time.number(row.interval()));
        json.writeNumber(row.status().ordinal());
        json.writeNumber(row.revision());
        int last = SUMS.size();
        while (last > 0 && row.value(SUMS.get(last - 1)) == 0) {
            last--;
        }
        for (Metric metric : SUMS.subList(0, last)) {
            json.writeNumber(row.value(metric));
        }
        json.writeEndArray();
    }

    /** How long all agents were online, with contacts, idle and away in each interval. */
    void writeStaff(PageRows rows, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("staff");
        for (int i = 0; i < time.intervals().size(); i++) {
            Map<Metric, Long> sums = rows.staff(time.intervals().get(i).start());
            json.writeStartArray();
            for (Metric metric : STAFF) {
                json.writeNumber(sums.getOrDefault(metric, 0L));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
