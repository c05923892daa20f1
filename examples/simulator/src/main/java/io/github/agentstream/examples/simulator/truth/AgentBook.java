package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.examples.simulator.TruthRow;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.StatusKind;
import io.github.agentstream.model.agent.ContactState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The metrics of the report about agents. */
final class AgentBook {
    private final List<AgentTally> tallies = new ArrayList<>();
    private final Intervals intervals;
    private final Consumer<TruthRow> rows;

    AgentBook(Intervals intervals, Consumer<TruthRow> rows) {
        this.intervals = intervals;
        this.rows = rows;
    }

    void watch(List<Agent> agents, long now) {
        for (Agent agent : agents) {
            AgentTally tally = new AgentTally(intervals);
            tally.start(now, (start, values) -> rows.accept(row(start, agent, values)));
            tallies.add(tally);
        }
    }

    private TruthRow row(long start, Agent agent, MetricValues values) {
        return new TruthRow(
                TruthRow.AGENT,
                Instant.ofEpochMilli(start),
                Instant.ofEpochMilli(start + intervals.length()),
                Optional.of(agent.arn),
                Optional.of(agent.person.username()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                values.toMetrics());
    }

    void advance(long now) {
        tallies.forEach(tally -> tally.advance(now));
    }

    void listed(DeskEntry entry, long now) {
        AgentTally tally = at(entry.agent, now);
        if (!entry.monitor) {
            tally.entered(entry.state().known());
            if (entry.state() == ContactState.CONNECTED) {
                tally.connected();
            }
        }
    }

    /** Told before the entry changes. */
    void entering(DeskEntry entry, ContactState next, long now) {
        AgentTally tally = at(entry.agent, now);
        if (!entry.monitor) {
            tally.left(entry.state().known());
            tally.entered(next.known());
            if (next == ContactState.CONNECTED && !wasConnected(entry.state())) {
                tally.connected();
            }
            if (isNotAnswered(entry, next)) {
                tally.notAnswered();
            }
        }
    }

    void removing(DeskEntry entry, long now) {
        AgentTally tally = at(entry.agent, now);
        if (!entry.monitor) {
            tally.left(entry.state().known());
        }
    }

    void status(Agent agent, StatusKind kind, long now) {
        at(agent, now).status(kind);
    }

    void loggedOut(Agent agent, long now) {
        at(agent, now).loggedOut();
    }

    private AgentTally at(Agent agent, long now) {
        AgentTally tally = tallies.get(agent.number);
        tally.advance(now);
        return tally;
    }

    private static boolean wasConnected(ContactState state) {
        return switch (state.known()) {
            case CONNECTED, CONNECTED_ONHOLD, PAUSED, ENDED -> true;
            default -> false;
        };
    }

    private static boolean isNotAnswered(DeskEntry entry, ContactState next) {
        boolean offered = entry.state() == ContactState.CONNECTING || entry.state() == ContactState.INCOMING;
        return offered
                && !entry.leg.isDialledByAgent()
                && switch (next.known()) {
                    case MISSED, REJECTED, ERROR -> true;
                    default -> false;
                };
    }
}
