package io.github.agentstream.examples.cli.html;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import java.io.IOException;
import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The intervals of a page. Its times are milliseconds since the start of the first one. */
final class PageTime {
    private final IntervalGrid grid;
    private final List<Interval> intervals;
    private final Map<Instant, Integer> numbers = new HashMap<>();
    private final long start;

    PageTime(IntervalGrid grid, Optional<Interval> span) {
        this.grid = grid;
        this.intervals = span.map(all -> grid.between(all.start(), all.end())).orElse(List.of());
        intervals.forEach(interval -> numbers.put(interval.start(), numbers.size()));
        this.start = intervals.isEmpty() ? 0 : intervals.get(0).start().toEpochMilli();
    }

    List<Interval> intervals() {
        return intervals;
    }

    /** The start of the first interval, in milliseconds since 1970. */
    long start() {
        return start;
    }

    /** Which interval it is, from 0. */
    int number(Interval interval) {
        return numbers.getOrDefault(interval.start(), 0);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStringField("zone", grid.zone().getId());
        json.writeNumberField("start", start);
        json.writeArrayFieldStart("lengths");
        for (Interval interval : intervals) {
            json.writeNumber(interval.duration().toMillis());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("offsets");
        if (!intervals.isEmpty()) {
            writeOffsets(intervals.get(intervals.size() - 1).end(), json);
        }
        json.writeEndArray();
    }

    /** From when on local time is ahead of UTC by how many seconds; the browser need not know the zone. */
    private void writeOffsets(Instant end, JsonGenerator json) throws IOException {
        ZoneRules rules = grid.zone().getRules();
        Instant first = Instant.ofEpochMilli(start);
        writeOffset(first, rules.getOffset(first).getTotalSeconds(), json);
        ZoneOffsetTransition next = rules.nextTransition(first);
        while (next != null && next.getInstant().isBefore(end)) {
            writeOffset(next.getInstant(), next.getOffsetAfter().getTotalSeconds(), json);
            next = rules.nextTransition(next.getInstant());
        }
    }

    private void writeOffset(Instant from, int seconds, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(from.toEpochMilli() - start);
        json.writeNumber(seconds);
        json.writeEndArray();
    }
}
