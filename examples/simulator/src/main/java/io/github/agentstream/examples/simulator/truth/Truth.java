package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.examples.simulator.SimulationSink;
import io.github.agentstream.examples.simulator.TruthOptions;
import io.github.agentstream.examples.simulator.TruthSpan;
import io.github.agentstream.examples.simulator.TruthSpan.Subject;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.QueueLine;
import io.github.agentstream.examples.simulator.state.Status;
import io.github.agentstream.model.agent.ContactState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down what really happens: spans as they end, metrics once they can no longer change. */
public final class Truth {
    private final SimulationSink sink;
    private final QueueBook book;
    private final Map<QueueLine, int[]> active = new HashMap<>();
    private final Intervals intervals;
    private final long serviceLevel;
    private final AgentBook agents;

    public Truth(TruthOptions options, SimulationSink sink) {
        this.sink = sink;
        this.intervals = new Intervals(options.interval().toMillis());
        this.serviceLevel = options.serviceLevel().toMillis();
        this.agents = new AgentBook(intervals, sink::truthRow);
        this.book = new QueueBook(intervals, serviceLevel, sink::truthRow);
    }

    public void watch(List<Agent> all, long now) {
        agents.watch(all, now);
    }

    /** The greatest number of intervals that were open at a time. */
    public int mostOpen() {
        return book.mostPages();
    }

    /** A contact gets into a queue. */
    public void enqueued(Leg leg, long now) {
        book.enqueued(leg, now);
    }

    /** Nothing more happens to a contact. */
    public void finished(Leg leg) {
        book.finished(leg);
    }

    /** A contact begins to be listed. */
    public void listed(DeskEntry entry, long now) {
        agents.listed(entry, now);
    }

    /** A listed contact is about to change its state. */
    public void entering(DeskEntry entry, ContactState next, long now) {
        deskSpan(entry, now);
        agents.entering(entry, next, now);
    }

    /** A contact is about to be listed no longer. */
    public void removing(DeskEntry entry, long now) {
        deskSpan(entry, now);
        agents.removing(entry, now);
    }

    /** An agent is about to change the status, or gets the first one of a session. */
    public void changing(Agent agent, Status next, long now) {
        if (agent.loggedIn && agent.status != null) {
            statusSpan(agent, now);
        }
        agents.status(agent, next.kind(), now);
    }

    /** A session is about to end. */
    public void leaving(Agent agent, long now) {
        statusSpan(agent, now);
        agents.loggedOut(agent, now);
    }

    private void statusSpan(Agent agent, long now) {
        if (agent.statusStart < now) {
            sink.truthSpan(new TruthSpan(
                    Subject.STATUS,
                    Optional.of(agent.arn),
                    Optional.empty(),
                    agent.status.name(),
                    agent.status.kind().name(),
                    Instant.ofEpochMilli(agent.statusStart),
                    Instant.ofEpochMilli(now)));
        }
    }

    private void deskSpan(DeskEntry entry, long now) {
        if (entry.since() < now) {
            sink.truthSpan(new TruthSpan(
                    Subject.DESK,
                    Optional.of(entry.agent.arn),
                    Optional.of(entry.leg.id),
                    entry.state().value(),
                    entry.leg.method.value(),
                    Instant.ofEpochMilli(entry.since()),
                    Instant.ofEpochMilli(now)));
        }
    }

    public void enter(Leg leg, ContactState next, long now) {
        enter(leg, next.value(), now);
    }

    /** The contact's life goes on in another state; empty once it is done. */
    public void enter(Leg leg, String next, long now) {
        contactSpan(leg, leg.state(), leg.stateStart(), now);
        leg.enter(next, now);
    }

    private void contactSpan(Leg leg, String state, long from, long to) {
        if (from < to) {
            sink.truthSpan(new TruthSpan(
                    Subject.CONTACT,
                    Optional.ofNullable(leg.entry).map(entry -> entry.agent.arn),
                    Optional.of(leg.id),
                    state,
                    leg.method.value(),
                    Instant.ofEpochMilli(from),
                    Instant.ofEpochMilli(to)));
        }
    }

    public void connected(Leg leg) {
        active(leg)[leg.medium().ordinal()]++;
    }

    public void disconnected(Leg leg) {
        book.disconnected(leg);
        if (leg.isHandled()) {
            active(leg)[leg.medium().ordinal()]--;
        }
    }

    private int[] active(Leg leg) {
        return active.computeIfAbsent(leg.isQueued() ? leg.queue : null, queue -> new int[Medium.all().length]);
    }

    /** The start of the next interval after that time. */
    public long nextInterval(long now) {
        return intervals.after(now);
    }

    /** At the end of each interval, before anything else of that millisecond. */
    public void intervalEnds(long now, List<QueueLine> queues) {
        agents.advance(now);
        for (QueueLine queue : queues) {
            for (Medium medium : Medium.all()) {
                countBacklog(now, queue, medium);
            }
        }
        active.forEach((queue, counts) -> {
            for (Medium medium : Medium.all()) {
                book.atEnd(now, queue, medium, MetricName.ACTIVE, counts[medium.ordinal()]);
            }
        });
        book.close(now);
    }

    private void countBacklog(long now, QueueLine queue, Medium medium) {
        long expired = 0;
        long all = 0;
        for (Leg leg : queue.inside(medium)) {
            all++;
            if (now - leg.enqueued >= serviceLevel) {
                expired++;
            }
        }
        book.atEnd(now, queue, medium, MetricName.BACKLOG, all);
        book.atEnd(now, queue, medium, MetricName.BACKLOG_EXPIRED, expired);
        book.atEnd(now, queue, medium, MetricName.BACKLOG_NON_EXPIRED, all - expired);
    }

    /** Once nothing more happens. */
    public void end(long now) {
        long end = nextInterval(now);
        agents.advance(end);
        book.close(end);
    }
}
