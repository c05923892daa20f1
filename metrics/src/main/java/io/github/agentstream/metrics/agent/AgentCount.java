package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.Metric;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Counts what one agent did: goes through the steps in the order of time, and cuts what is open at the ends of intervals.
 * Times are milliseconds since 1970.
 */
final class AgentCount {
    private final IntervalGrid grid;
    private final AgentPolicy policy;
    private final Span span;
    private final DeskCount desk;
    private long[] steps = {};

    private Parts parts = NoParts.INSTANCE;

    /** The parts, or nothing while nothing counts. */
    private Parts target = NoParts.INSTANCE;

    private @Nullable Interval interval;
    private long end;
    private boolean counted;
    private long now;
    private boolean silent;
    private @Nullable Status status;
    private long statusSince;
    private DeskCount.Presence presence = DeskCount.Presence.FREE;
    private long presenceSince;

    AgentCount(IntervalGrid grid, AgentPolicy policy, Span span) {
        this.grid = grid;
        this.policy = policy;
        this.span = span;
        this.desk = new DeskCount(policy.ringing());
    }

    /**
     * What counts.
     *
     * @param from intervals that begin before do not
     * @param to nothing from then on does
     */
    record Span(long from, long to) {}

    /** One agent after the other can be counted. */
    void count(AgentTimeline timeline, Parts given) {
        begin(timeline, given);
        int size = timeline.steps().size();
        steps = timeline.steps().sorted(steps);
        int next = 0;
        while (next < size && Steps.at(steps[next]) < span.to()) {
            goTo(Steps.at(steps[next]), timeline);
            take(steps[next], timeline);
            next++;
        }
        goTo(next < size ? span.to() : Math.min(span.to(), Math.max(now, timeline.heard())), timeline);
        cut();
        given.end();
    }

    private void begin(AgentTimeline timeline, Parts given) {
        parts = given;
        target = NoParts.INSTANCE;
        interval = null;
        end = 0;
        counted = false;
        now = -1;
        silent = false;
        status = null;
        presence = DeskCount.Presence.FREE;
        desk.clear(timeline.contacts().size());
    }

    private void goTo(long at, AgentTimeline timeline) {
        if (at > timeline.heard() && now < timeline.heard()) {
            goTo(timeline.heard());
        }
        if (at > timeline.heard() && now == timeline.heard()) {
            endLasting(timeline);
        }
        goTo(at);
    }

    /** What is open at the last event lasts until then, though something else ended later. */
    private void endLasting(AgentTimeline timeline) {
        if (status != null && isLast(timeline.status(), timeline)) {
            settle();
            turn(null);
        }
        desk.endIf(contact -> isLast(timeline.contacts().last(contact), timeline), timeline.contacts(), now, target);
    }

    private static boolean isLast(int step, AgentTimeline timeline) {
        return Steps.at(timeline.steps().get(step)) <= timeline.heard();
    }

    private void goTo(long at) {
        if (at <= now) {
            return;
        }
        settle();
        while (at >= end) {
            if (interval == null || silent || isIdle()) {
                enter(grid.at(Instant.ofEpochMilli(at)));
            } else {
                now = end;
                cut();
                enter(grid.next(interval));
            }
        }
        now = at;
    }

    /** All that happened at one instant is known. */
    private void settle() {
        DeskCount.Presence after = desk.presence();
        if (after != presence) {
            cutPresence();
            presence = after;
        }
    }

    private boolean isIdle() {
        return desk.isEmpty() && (status == null || !status.kind().isOnline());
    }

    private void enter(Interval next) {
        interval = next;
        end = next.end().toEpochMilli();
        counted = next.start().toEpochMilli() >= span.from();
        if (counted) {
            parts.enter(next);
        }
        choose();
    }

    private void choose() {
        target = counted && !silent ? parts : NoParts.INSTANCE;
    }

    private void take(long step, AgentTimeline timeline) {
        int subject = Steps.subject(step);
        int code = Steps.code(step);
        switch (code) {
            case Steps.CONNECTED -> countOnce(Metric.CONTACTS_CONNECTED, subject);
            case Steps.UNANSWERED -> countOnce(Metric.AGENT_NON_RESPONSE, subject);
            case Steps.STATUS -> turn(subject == 0 ? null : timeline.statuses().of(subject));
            case Steps.SILENCE -> turnSilent(subject != 0);
            default -> desk.step(subject, Steps.phase(code), timeline.contacts(), now, target);
        }
    }

    private void countOnce(Metric metric, int contact) {
        if (counted) {
            parts.add(metric, contact, now);
        }
    }

    private void turn(@Nullable Status after) {
        if (after != status) {
            cutStatus();
            cutPresence();
            status = after;
        }
    }

    private void turnSilent(boolean begins) {
        settle();
        cut();
        silent = begins;
        choose();
    }

    /** Counts what is open up to now. */
    private void cut() {
        cutStatus();
        cutPresence();
        desk.cut(now, target);
    }

    private void cutStatus() {
        if (status != null && status.kind().isOnline() && statusSince < now) {
            add(Metric.SUM_ONLINE_TIME_AGENT, status, statusSince);
            add(Metric.LOGIN_TIME, status, statusSince);
            if (status.kind() == StatusKind.NON_PRODUCTIVE) {
                add(Metric.SUM_NON_PRODUCTIVE_TIME_AGENT, status, statusSince);
                add(Metric.NOT_READY_TIME, status, statusSince);
            } else if (policy.ready() == AgentPolicy.Ready.LOGIN_LESS_NOT_READY) {
                add(Metric.READY_TIME, status, statusSince);
            }
            if (status.kind() == StatusKind.ERROR && policy.errorStatus() == AgentPolicy.ErrorStatus.IDLE) {
                addIdle(status, statusSince);
            }
        }
        statusSince = now;
    }

    private void cutPresence() {
        if (status != null && status.kind() == StatusKind.ROUTABLE && presenceSince < now) {
            switch (presence) {
                case ON_CONTACT -> add(Metric.SUM_CONTACT_TIME_AGENT, status, presenceSince);
                case FREE -> addIdle(status, presenceSince);
                case RINGING -> {}
            }
        }
        presenceSince = now;
    }

    private void addIdle(Status idle, long since) {
        add(Metric.SUM_IDLE_TIME_AGENT, idle, since);
        if (policy.ready() == AgentPolicy.Ready.IDLE_ONLY) {
            add(Metric.READY_TIME, idle, since);
        }
    }

    private void add(Metric metric, Status of, long since) {
        target.add(metric, of, since, now);
    }
}
