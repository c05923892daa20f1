package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.examples.simulator.Collected;
import io.github.agentstream.examples.simulator.TruthSpan;
import io.github.agentstream.examples.simulator.TruthSpan.Subject;
import io.github.agentstream.model.Arn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The agent report computed once more, from all spans at the end and the changes between them. */
final class AgentOracle {
    private static final Set<String> ON_CONTACT = Set.of("CONNECTED", "CONNECTED_ONHOLD", "PAUSED", "ENDED");
    private static final Set<String> DIALLED = Set.of("OUTBOUND", "EXTERNAL_OUTBOUND");
    private static final Set<String> NOT_HANDLED = Set.of("MISSED", "REJECTED", "ERROR");

    private final Map<Arn, List<TruthSpan>> statuses = new HashMap<>();
    private final Map<Arn, List<TruthSpan>> desks = new HashMap<>();
    private final Map<String, MetricValues> values = new TreeMap<>();
    private final Collected given;
    private final Intervals intervals;

    AgentOracle(Collected given) {
        this.given = given;
        this.intervals = new Intervals(given.options().truth().interval().toMillis());
        for (TruthSpan span : given.spans) {
            if (span.subject() == Subject.STATUS) {
                statuses.computeIfAbsent(span.agent().orElseThrow(), agent -> new ArrayList<>())
                        .add(span);
            } else if (span.subject() == Subject.DESK && !span.kind().equals("MONITOR")) {
                desks.computeIfAbsent(span.agent().orElseThrow(), agent -> new ArrayList<>())
                        .add(span);
            }
        }
    }

    Map<String, Map<String, Number>> rows() {
        statuses.forEach((agent, spans) -> addStatuses(agent, spans, desks.getOrDefault(agent, List.of())));
        desks.forEach(this::addActivities);
        addSteps();
        Map<String, Map<String, Number>> rows = new TreeMap<>();
        values.forEach((key, sums) -> {
            if (!sums.isEmpty()) {
                rows.put(key, sums.toMetrics());
            }
        });
        return rows;
    }

    private void addStatuses(Arn agent, List<TruthSpan> spans, List<TruthSpan> desk) {
        for (TruthSpan span : spans) {
            if (!span.kind().equals("OFFLINE")) {
                add(agent, span, MetricName.SUM_ONLINE_TIME_AGENT);
                add(agent, span, MetricName.LOGIN_TIME);
                boolean custom = span.kind().equals("CUSTOM");
                add(agent, span, custom ? MetricName.NOT_READY_TIME : MetricName.READY_TIME);
                if (custom) {
                    add(agent, span, MetricName.SUM_NON_PRODUCTIVE_TIME_AGENT);
                } else if (span.kind().equals("ROUTABLE")) {
                    addContactTime(agent, span, desk);
                }
            }
        }
    }

    /** Cuts the status at every change of the desk; each piece is on contact or idle as a whole. */
    private void addContactTime(Arn agent, TruthSpan status, List<TruthSpan> desk) {
        TreeSet<Instant> cuts = new TreeSet<>(Set.of(status.from(), status.to()));
        List<TruthSpan> within = desk.stream()
                .filter(span -> ON_CONTACT.contains(span.state()))
                .filter(span -> span.from().isBefore(status.to()) && span.to().isAfter(status.from()))
                .toList();
        within.forEach(span -> {
            cuts.add(max(span.from(), status.from()));
            cuts.add(min(span.to(), status.to()));
        });
        Instant from = null;
        for (Instant to : cuts) {
            if (from != null) {
                Instant start = from;
                boolean onContact = within.stream()
                        .anyMatch(span ->
                                !span.from().isAfter(start) && !span.to().isBefore(to));
                add(agent, from, to, onContact ? MetricName.SUM_CONTACT_TIME_AGENT : MetricName.SUM_IDLE_TIME_AGENT);
            }
            from = to;
        }
    }

    private void addActivities(Arn agent, List<TruthSpan> spans) {
        for (TruthSpan span : spans) {
            activity(span.state()).ifPresent(name -> add(agent, span, name));
        }
    }

    private static Optional<MetricName> activity(String state) {
        return switch (state) {
            case "CONNECTING" -> Optional.of(MetricName.ACTIVITY_CONNECTING_TIME);
            case "CONNECTED" -> Optional.of(MetricName.ACTIVITY_CONNECTED_TIME);
            case "CONNECTED_ONHOLD" -> Optional.of(MetricName.ACTIVITY_HOLD_TIME);
            case "PAUSED" -> Optional.of(MetricName.ACTIVITY_PAUSED_TIME);
            case "ENDED" -> Optional.of(MetricName.ACTIVITY_ACW_TIME);
            default -> Optional.empty();
        };
    }

    /** Counts from the agent events: first time connected, and offers that came to nothing. */
    private void addSteps() {
        Map<String, String> states = new HashMap<>();
        Set<String> connected = new TreeSet<>();
        given.agentEvents.forEach(event -> {
            Map<String, String> now = new HashMap<>();
            event.currentAgentSnapshot()
                    .ifPresent(snapshot -> snapshot.contacts().forEach(contact -> {
                        String method = contact.initiationMethod().orElseThrow().value();
                        String key = event.agentArn() + contact.contactId();
                        String state = contact.state().value();
                        now.put(key, state);
                        if (method.equals("MONITOR")) {
                            return;
                        }
                        MetricValues row = row(event.eventTimestamp(), event.agentArn());
                        if (state.equals("CONNECTED") && connected.add(key)) {
                            row.add(MetricName.CONTACTS_CONNECTED, 1);
                        }
                        boolean offered = Set.of("CONNECTING", "INCOMING").contains(states.getOrDefault(key, ""));
                        if (offered && NOT_HANDLED.contains(state) && !DIALLED.contains(method)) {
                            row.add(MetricName.AGENT_NON_RESPONSE, 1);
                        }
                    }));
            states.keySet().removeIf(key -> key.startsWith(event.agentArn().text()) && !now.containsKey(key));
            states.putAll(now);
        });
    }

    private void add(Arn agent, TruthSpan span, MetricName name) {
        add(agent, span.from(), span.to(), name);
    }

    private void add(Arn agent, Instant from, Instant to, MetricName name) {
        Instant start = from;
        while (start.isBefore(to)) {
            Instant end = min(to, Instant.ofEpochMilli(intervals.after(start.toEpochMilli())));
            row(start, agent).add(name, end.toEpochMilli() - start.toEpochMilli());
            start = end;
        }
    }

    private MetricValues row(Instant time, Arn agent) {
        Instant start = Instant.ofEpochMilli(intervals.startOf(time.toEpochMilli()));
        return values.computeIfAbsent(
                RowKey.of(start, Optional.of(agent), Optional.empty(), ""), key -> new MetricValues());
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
