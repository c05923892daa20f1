package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.model.InitiationMethod;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts a work day second by second, straight from what the agent did. */
final class PerSecond {
    private static final Set<String> ON_CONTACT = Set.of("CONNECTED", "CONNECTED_ONHOLD", "PAUSED", "ENDED");
    private static final Set<String> RINGING = Set.of("INCOMING", "CONNECTING");
    private static final Set<String> NOT_ANSWERED = Set.of("MISSED", "REJECTED", "ERROR");
    private static final Map<String, Metric> ACTIVITIES = Map.of(
            "CONNECTING", Metric.ACTIVITY_CONNECTING_TIME,
            "CONNECTED", Metric.ACTIVITY_CONNECTED_TIME,
            "CONNECTED_ONHOLD", Metric.ACTIVITY_HOLD_TIME,
            "PAUSED", Metric.ACTIVITY_PAUSED_TIME,
            "ENDED", Metric.ACTIVITY_ACW_TIME);

    /** The contact in the last slot is only monitored. */
    private static final int HANDLED_SLOTS = WorkDay.SLOTS.size() - 1;

    private final IntervalGrid grid;
    private final AgentPolicy policy;
    private final Instant midnight;
    private final Map<Instant, Map<Metric, Long>> counts = new TreeMap<>();
    private final Set<String> connected = new HashSet<>();
    private final Map<Integer, String> desk = new HashMap<>();
    private String status = "";

    PerSecond(IntervalGrid grid, AgentPolicy policy, Instant midnight) {
        this.grid = grid;
        this.policy = policy;
        this.midnight = midnight;
    }

    /** What is not zero, by the start of the interval. */
    Map<Instant, Map<Metric, Long>> count(Played played) {
        List<Played.Change> changes = played.changes();
        int next = 0;
        int begin = changes.isEmpty() ? 0 : changes.get(0).second();
        for (int second = begin; second <= played.end(); second++) {
            while (next < changes.size() && changes.get(next).second() <= second) {
                change(changes.get(next++));
            }
            if (second < played.end()) {
                countSecond(second);
            }
        }
        return counts;
    }

    private void change(Played.Change change) {
        if (change.slot() < 0) {
            status = change.state();
            return;
        }
        String before = desk.getOrDefault(change.slot(), "");
        desk.put(change.slot(), change.state());
        InitiationMethod method = WorkDay.SLOTS.get(change.slot());
        if (method == InitiationMethod.MONITOR) {
            return;
        }
        if (change.state().equals("CONNECTED") && connected.add(change.contact())) {
            add(change.second(), Metric.CONTACTS_CONNECTED, 1);
        }
        if (method != InitiationMethod.OUTBOUND && RINGING.contains(before) && NOT_ANSWERED.contains(change.state())) {
            add(change.second(), Metric.AGENT_NON_RESPONSE, 1);
        }
    }

    private void countSecond(int second) {
        for (int slot = 0; slot < HANDLED_SLOTS; slot++) {
            Metric activity = ACTIVITIES.get(desk.getOrDefault(slot, ""));
            if (activity != null) {
                add(second, activity, 1000);
            }
        }
        if (status.isEmpty() || status.equals("Offline")) {
            return;
        }
        boolean ready = policy.ready() == AgentPolicy.Ready.LOGIN_LESS_NOT_READY && !status.equals("Lunch");
        add(second, Metric.SUM_ONLINE_TIME_AGENT, 1000);
        add(second, Metric.LOGIN_TIME, 1000);
        if (status.equals("Lunch")) {
            add(second, Metric.SUM_NON_PRODUCTIVE_TIME_AGENT, 1000);
            add(second, Metric.NOT_READY_TIME, 1000);
        }
        if (status.equals("Available") && isOnContact()) {
            add(second, Metric.SUM_CONTACT_TIME_AGENT, 1000);
        } else if (isIdle()) {
            add(second, Metric.SUM_IDLE_TIME_AGENT, 1000);
            ready |= policy.ready() == AgentPolicy.Ready.IDLE_ONLY;
        }
        if (ready) {
            add(second, Metric.READY_TIME, 1000);
        }
    }

    private boolean isOnContact() {
        boolean dials = policy.ringing() == AgentPolicy.Ringing.DIALLING_IS_CONTACT
                && RINGING.contains(desk.getOrDefault(WorkDay.SLOTS.indexOf(InitiationMethod.OUTBOUND), ""));
        return dials
                || IntStream.range(0, HANDLED_SLOTS).anyMatch(slot -> ON_CONTACT.contains(desk.getOrDefault(slot, "")));
    }

    private boolean isIdle() {
        if (status.equals("Error")) {
            return policy.errorStatus() == AgentPolicy.ErrorStatus.IDLE;
        }
        boolean rings =
                IntStream.range(0, HANDLED_SLOTS).anyMatch(slot -> RINGING.contains(desk.getOrDefault(slot, "")));
        return status.equals("Available") && !(rings && policy.ringing() == AgentPolicy.Ringing.EXCLUDED);
    }

    private void add(int second, Metric metric, long value) {
        counts.computeIfAbsent(grid.at(midnight.plusSeconds(second)).start(), start -> new TreeMap<>())
                .merge(metric, value, Long::sum);
    }
}
