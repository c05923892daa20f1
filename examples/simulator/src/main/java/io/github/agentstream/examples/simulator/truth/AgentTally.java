package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.examples.simulator.state.StatusKind;
import io.github.agentstream.model.agent.ContactState;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one agent does in the present interval. Told of each change after {@link #advance} to its time, so that
 * nothing is kept but sums.
 */
final class AgentTally {
    private final Map<ContactState.Known, Integer> listed = new EnumMap<>(ContactState.Known.class);
    private final Intervals intervals;
    private MetricValues values = new MetricValues();
    private Rows rows;
    private StatusKind status;
    private long last;
    private long end;

    AgentTally(Intervals intervals) {
        this.intervals = intervals;
    }

    /** Takes what was added up in an interval that is over. */
    interface Rows {
        void row(long start, MetricValues values);
    }

    void start(long now, Rows target) {
        rows = target;
        last = now;
        end = intervals.after(now);
    }

    /** Adds the time since the last change. */
    void advance(long now) {
        while (end <= now) {
            add(end - last);
            last = end;
            if (!values.isEmpty()) {
                rows.row(end - intervals.length(), values);
                values = new MetricValues();
            }
            end += intervals.length();
        }
        add(now - last);
        last = now;
    }

    void status(StatusKind kind) {
        status = kind;
    }

    void loggedOut() {
        status = null;
    }

    void entered(ContactState.Known state) {
        listed.merge(state, 1, Integer::sum);
    }

    void left(ContactState.Known state) {
        listed.merge(state, -1, Integer::sum);
    }

    void connected() {
        values.add(MetricName.CONTACTS_CONNECTED, 1);
    }

    void notAnswered() {
        values.add(MetricName.AGENT_NON_RESPONSE, 1);
    }

    private void add(long millis) {
        if (millis == 0) {
            return;
        }
        addActivity(MetricName.ACTIVITY_CONNECTING_TIME, ContactState.Known.CONNECTING, millis);
        addActivity(MetricName.ACTIVITY_CONNECTED_TIME, ContactState.Known.CONNECTED, millis);
        addActivity(MetricName.ACTIVITY_HOLD_TIME, ContactState.Known.CONNECTED_ONHOLD, millis);
        addActivity(MetricName.ACTIVITY_PAUSED_TIME, ContactState.Known.PAUSED, millis);
        addActivity(MetricName.ACTIVITY_ACW_TIME, ContactState.Known.ENDED, millis);
        if (status == null || status == StatusKind.OFFLINE) {
            return;
        }
        values.add(MetricName.SUM_ONLINE_TIME_AGENT, millis);
        values.add(MetricName.LOGIN_TIME, millis);
        if (status == StatusKind.CUSTOM) {
            values.add(MetricName.SUM_NON_PRODUCTIVE_TIME_AGENT, millis);
            values.add(MetricName.NOT_READY_TIME, millis);
            return;
        }
        values.add(MetricName.READY_TIME, millis);
        if (status == StatusKind.ROUTABLE) {
            values.add(isOnContact() ? MetricName.SUM_CONTACT_TIME_AGENT : MetricName.SUM_IDLE_TIME_AGENT, millis);
        }
    }

    private void addActivity(MetricName name, ContactState.Known state, long millis) {
        values.add(name, millis * count(state));
    }

    private boolean isOnContact() {
        return count(ContactState.Known.CONNECTED) > 0
                || count(ContactState.Known.CONNECTED_ONHOLD) > 0
                || count(ContactState.Known.PAUSED) > 0
                || count(ContactState.Known.ENDED) > 0;
    }

    private int count(ContactState.Known state) {
        return listed.getOrDefault(state, 0);
    }
}
