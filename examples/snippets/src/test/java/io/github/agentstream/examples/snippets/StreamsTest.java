package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.metrics.agent.AgentPolicy;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.reader.RecordReader;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ValidatorOptions;
import io.github.agentstream.statemachine.lifecycle.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private static final List<AgentEvent> MORNING = RecordReader.create()
            .read(Samples.lines(Samples.morning()))
            .values(AgentEvent.class)
            .toList();

    @Test
    void tellsTransitionsInTheOrderOfTime() {
        List<AgentEvent> backwards = new ArrayList<>(MORNING);
        Collections.reverse(backwards);
        assertThat(Streams.transitions(backwards)).hasSize(8).isEqualTo(Streams.transitions(MORNING));
    }

    @Test
    void seesThatAnEventIsMissing() {
        AgentStreamValidator validator = new AgentStreamValidator();
        assertThat(Streams.isClean(validator, MORNING.get(0))).isTrue();
        assertThat(Streams.isClean(validator, MORNING.get(0))).isTrue();
        assertThat(Streams.isClean(validator, MORNING.get(2))).isFalse();
    }

    @Test
    void keepsWhatWasObserved() {
        AgentStreamValidator validator = new AgentStreamValidator();
        validator.accept(MORNING.get(0));
        assertThat(Streams.observed(validator.accept(MORNING.get(2)).get(0)))
                .singleElement()
                .satisfies(step -> assertThat(step.to()).isEqualTo("CONNECTED"));
    }

    @Test
    void listsWhatChanged() {
        assertThat(Streams.changes(MORNING.get(1))).containsExactly("new contact c-1");
        assertThat(Streams.changes(MORNING.get(2))).containsExactly("CONNECTING -> CONNECTED");
        assertThat(Streams.changes(MORNING.get(3))).containsExactly("status Lunch", "gone c-1");
    }

    @Test
    void asksTheTable() {
        assertThat(Streams.pauseOfACall().verdict()).isEqualTo(Verdict.SUSPICIOUS);
    }

    @Test
    void findsTimesThatContradict() {
        ContactEvent event = ContactEvent.builder()
                .contactId("c-1")
                .eventType(ContactEventType.DISCONNECTED)
                .initiationTimestamp(Instant.parse("2026-01-05T08:05:00Z"))
                .disconnectTimestamp(Instant.parse("2026-01-05T08:00:00Z"))
                .build();
        assertThat(Streams.contradictions(List.of(event)))
                .singleElement()
                .asString()
                .contains("DISCONNECTED");
    }

    @Test
    void countsByHalfHour() throws IOException {
        IntervalGrid grid = IntervalGrid.utc(IntervalLength.THIRTY_MINUTES);
        AgentActivity activity = Intervals.activity(MORNING, grid, AgentPolicy.DEFAULTS);
        List<IntervalRow> rows = activity.rows();
        assertThat(rows).hasSize(2);
        assertThat(Intervals.ready(rows.get(0))).isEqualTo(Duration.ofMinutes(10));
        assertThat(Intervals.occupancy(rows.get(0))).isPresent();
        StringBuilder json = new StringBuilder();
        Intervals.write(rows, MORNING.get(4).eventTimestamp(), json);
        assertThat(json.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"report\":\"agent\""))
                .anyMatch(line -> line.contains("CLOSED"))
                .anyMatch(line -> line.contains("PROVISIONAL"));
        Instant end = rows.get(1).interval().end();
        assertThat(Intervals.withZeros(rows, grid, end, end.plusSeconds(3600))).hasSize(4);
    }

    @Test
    void countsWhatIsHeldAndForgetsWhatIsOver() {
        IntervalGrid grid = IntervalGrid.utc(IntervalLength.THIRTY_MINUTES);
        AgentStreamValidator validator =
                new AgentStreamValidator(ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofHours(1)));
        AgentActivity activity = new AgentActivity(grid);
        MORNING.forEach(event -> validator.accept(event).forEach(activity::accept));
        List<IntervalRow> rows = Intervals.upToDate(activity, validator);
        assertThat(activity.rows()).isEmpty();
        validator.release().forEach(activity::accept);
        assertThat(activity.rows()).isEqualTo(rows).hasSize(2);

        Instant watermark = rows.get(1).interval().start();
        assertThat(Intervals.close(activity, watermark)).isEqualTo(rows.subList(0, 1));
        assertThat(Intervals.moved(activity, grid, AgentPolicy.DEFAULTS).rows()).isEqualTo(rows.subList(1, 2));
    }

    @Test
    void countsRingingAsIn2023() {
        IntervalGrid grid = IntervalGrid.utc(IntervalLength.THIRTY_MINUTES);
        long idle = idle(Intervals.activity(MORNING, grid, AgentPolicy.DEFAULTS));
        assertThat(idle(Intervals.activity(MORNING, grid, Intervals.asUntil2023())))
                .isLessThan(idle);
    }

    @Test
    void cutsTimeAtTheQuarterOfAnHour() {
        Instant eight = Instant.parse("2026-01-05T08:00:00Z");
        assertThat(Intervals.quartersOf(eight, eight.plusSeconds(1000))).hasSize(2);
        assertThat(Intervals.localHours().at(eight).start()).isEqualTo("2026-01-05T07:15:00Z");
    }

    private static long idle(AgentActivity activity) {
        return activity.rows().stream()
                .mapToLong(row -> row.value(Metric.SUM_IDLE_TIME_AGENT))
                .sum();
    }
}
