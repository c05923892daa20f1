package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.engine.Chance;
import io.github.agentstream.examples.simulator.engine.Timeline;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.streams.AgentStream;
import java.time.Duration;

/**
 * Sends an agent's heartbeats: on a fixed grid of 120 seconds, at the end of each window in which no other event was.
 * They go on for up to an hour after the logout, or stop with a session that vanishes.
 */
final class Heartbeats {
    static final long PERIOD = Duration.ofSeconds(120).toMillis();

    private static final long LONGEST_AFTER_LOGOUT = Duration.ofHours(1).toMillis();
    private static final double FULL_HOUR = 0.3;

    private final Timeline timeline;
    private final Chance chance;
    private final AgentStream stream;

    Heartbeats(Timeline timeline, Chance chance, AgentStream stream) {
        this.timeline = timeline;
        this.chance = chance;
        this.stream = stream;
    }

    /**
     * Begins with a login.
     *
     * @param onVanished is run when a session that is about to vanish has sent its last heartbeat
     */
    void begin(Agent agent, Runnable onVanished) {
        long first = timeline.now() + chance.between(1, PERIOD);
        timeline.at(first, () -> windowEnds(agent, agent.session, onVanished));
    }

    void loggedOut(Agent agent) {
        boolean full = chance.happens(FULL_HOUR);
        long lasting = full ? LONGEST_AFTER_LOGOUT : chance.between(0, LONGEST_AFTER_LOGOUT);
        agent.heartbeatsUntil = timeline.now() + lasting;
    }

    private static boolean mayVanish(Agent agent) {
        return agent.entries().isEmpty()
                || agent.vanishingOnContact && agent.entries().stream().allMatch(DeskEntry::isPlain);
    }

    private void windowEnds(Agent agent, int session, Runnable onVanished) {
        long now = timeline.now();
        if (agent.session != session || !agent.loggedIn && now > agent.heartbeatsUntil) {
            return;
        }
        if (agent.lastEvent <= now - PERIOD) {
            stream.heartbeat(agent);
            if (agent.vanishing && mayVanish(agent)) {
                onVanished.run();
                return;
            }
        }
        timeline.after(PERIOD, () -> windowEnds(agent, session, onVanished));
    }
}
