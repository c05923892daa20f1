package io.github.agentstream.examples.simulator.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.simulator.Collected;
import io.github.agentstream.examples.simulator.TruthRow;
import io.github.agentstream.examples.simulator.TruthSpan;
import io.github.agentstream.examples.simulator.TruthSpan.Subject;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that the truth of a simulation agrees with itself and with the streams. */
public final class TruthCheck {
    private final Collected given;

    public TruthCheck(Collected given) {
        this.given = given;
    }

    public void assertAddsUp(String name) {
        assertStatusesFillSessions(name);
        assertContactsAreFilled(name);
        assertDeskEntriesDoNotOverlap(name);
        assertDesksAgreeWithAgentEvents(name);
        assertThat(rowsOf(TruthRow.AGENT)).as(name).isEqualTo(new AgentOracle(given).rows());
        QueueOracle queues = new QueueOracle(given);
        assertThat(rowsOf(TruthRow.QUEUE)).as(name).isEqualTo(queues.rows(TruthRow.QUEUE));
        assertThat(rowsOf(TruthRow.AGENT_QUEUE)).as(name).isEqualTo(queues.rows(TruthRow.AGENT_QUEUE));
        assertReadyAndNotReadyAreLogin(name);
        assertMetricsGiveTheTruth(name);
    }

    private Map<String, Map<String, Number>> rowsOf(String report) {
        Map<String, Map<String, Number>> rows = new TreeMap<>();
        for (TruthRow row : given.rows) {
            if (row.report().equals(report)) {
                assertThat(rows.put(RowKey.of(row), row.metrics())).isNull();
            }
        }
        return rows;
    }

    /** From each login to its logout, or to the last event when there was none. */
    private void assertStatusesFillSessions(String name) {
        Map<String, List<TruthSpan>> spans =
                by(Subject.STATUS, span -> span.agent().orElseThrow().text());
        Map<String, List<AgentEvent>> events = given.agentEvents.stream()
                .collect(Collectors.groupingBy(event -> event.agentArn().text()));
        assertThat(spans.keySet()).as(name).isEqualTo(events.keySet());
        spans.forEach((agent, statuses) -> assertSessions(name, statuses, events.get(agent)));
    }

    private static void assertSessions(String name, List<TruthSpan> statuses, List<AgentEvent> events) {
        Map<Instant, Instant> sessions = new TreeMap<>();
        Instant login = null;
        Instant last = null;
        for (AgentEvent event : events) {
            if (event.eventType() == AgentEventType.LOGIN) {
                if (login != null) {
                    sessions.put(login, last);
                }
                login = event.eventTimestamp();
            } else if (event.eventType() == AgentEventType.LOGOUT) {
                sessions.put(login, event.eventTimestamp());
                login = null;
            }
            last = event.eventTimestamp();
        }
        if (login != null) {
            sessions.put(login, last);
        }
        Map<Instant, Instant> filled = new TreeMap<>();
        Instant start = null;
        Instant end = null;
        for (TruthSpan span : statuses) {
            if (!span.from().equals(end)) {
                start = span.from();
            }
            end = span.to();
            filled.put(start, end);
        }
        assertThat(filled).as(name).isEqualTo(sessions);
    }

    private void assertContactsAreFilled(String name) {
        Map<String, ContactRecord> records = new HashMap<>();
        given.contactRecords.forEach(record -> records.put(record.contactId(), record));
        Map<String, List<TruthSpan>> lives =
                by(Subject.CONTACT, span -> span.contact().orElseThrow());
        lives.forEach((contact, spans) -> {
            ContactRecord record = records.get(contact);
            assertThat(record).as("%s, record of %s", name, contact).isNotNull();
            Instant at = spans.get(0).from();
            assertThat(at.truncatedTo(ChronoUnit.SECONDS))
                    .isEqualTo(record.initiationTimestamp().orElseThrow());
            for (TruthSpan span : spans) {
                assertThat(span.from()).as("%s, %s", name, span).isEqualTo(at);
                at = span.to();
            }
            Instant end = record.agent()
                    .flatMap(agent -> agent.afterContactWorkEndTimestamp())
                    .orElse(record.disconnectTimestamp().orElseThrow());
            assertThat(at.truncatedTo(ChronoUnit.SECONDS))
                    .as("%s, end of %s", name, contact)
                    .isAfterOrEqualTo(end);
            assertThat(RecordOracle.told(record))
                    .as("%s, record of %s", name, contact)
                    .isEqualTo(RecordOracle.lived(record, spans));
        });
    }

    private void assertDeskEntriesDoNotOverlap(String name) {
        by(
                        Subject.DESK,
                        span -> span.agent().orElseThrow() + " "
                                + span.contact().orElseThrow())
                .forEach((key, spans) -> {
                    Instant end = Instant.MIN;
                    for (TruthSpan span : spans) {
                        assertThat(span.from()).as("%s, %s", name, span).isAfterOrEqualTo(end);
                        end = span.to();
                    }
                });
    }

    private void assertDesksAgreeWithAgentEvents(String name) {
        List<TruthSpan> desks = given.spans.stream()
                .filter(span -> span.subject() == Subject.DESK)
                .toList();
        assertThat(new HashSet<>(DeskReplay.of(given.agentEvents))).as(name).isEqualTo(new HashSet<>(desks));
    }

    private void assertReadyAndNotReadyAreLogin(String name) {
        for (TruthRow row : given.rows) {
            long ready = value(row, "READY_TIME");
            long notReady = value(row, "NOT_READY_TIME");
            assertThat(ready + notReady).as("%s, %s", name, row).isEqualTo(value(row, "LOGIN_TIME"));
            assertThat(value(row, "SUM_CONTACT_TIME_AGENT") + value(row, "SUM_IDLE_TIME_AGENT"))
                    .isLessThanOrEqualTo(ready);
            assertThat(value(row, "LOGIN_TIME"))
                    .isLessThanOrEqualTo(given.options().truth().interval().toMillis());
        }
    }

    private void assertMetricsGiveTheTruth(String name) {
        assertThat(CountedRows.of(given.agentEvents, length())).as(name).isEqualTo(rowsOf(TruthRow.AGENT));
    }

    private IntervalLength length() {
        return Arrays.stream(IntervalLength.values())
                .filter(length ->
                        length.duration().equals(given.options().truth().interval()))
                .findFirst()
                .orElseThrow();
    }

    private static long value(TruthRow row, String metric) {
        return row.metrics().getOrDefault(metric, 0L).longValue();
    }

    private Map<String, List<TruthSpan>> by(Subject subject, Function<TruthSpan, String> key) {
        return given.spans.stream()
                .filter(span -> span.subject() == subject)
                .sorted(Comparator.comparing(TruthSpan::from))
                .collect(Collectors.groupingBy(key));
    }
}
