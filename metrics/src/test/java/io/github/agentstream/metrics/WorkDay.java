package io.github.agentstream.metrics;

import io.github.agentstream.model.agent.AgentEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What an agent did, told by the gaps between one event and the next, in seconds. */
record WorkDay(int start, List<Session> sessions) {

    /** Starts with a login unless it is the first and says otherwise; then steps; then a logout or silence. */
    record Session(boolean login, List<Step> steps, boolean logout, List<Integer> heartbeatsAfter) {}

    /** A status and by how many seconds its event comes later; empty: a heartbeat. */
    record Step(int gap, Optional<String> status, int delay) {}

    static Arbitrary<WorkDay> any() {
        Arbitrary<Integer> gaps = Arbitraries.integers().between(5, 700);
        Arbitrary<Optional<String>> statuses =
                Arbitraries.of("Available", "Lunch", "Offline", "Error").optional(0.6);
        Arbitrary<Step> steps = Combinators.combine(
                        gaps, statuses, Arbitraries.integers().between(0, 3))
                .as(Step::new);
        Arbitrary<Session> sessions = Combinators.combine(
                        Arbitraries.of(true, false),
                        steps.list().ofMaxSize(8),
                        Arbitraries.of(true, false),
                        gaps.list().ofMaxSize(3))
                .as(Session::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3600),
                        sessions.list().ofMinSize(1).ofMaxSize(4))
                .as(WorkDay::new)
                .withoutEdgeCases();
    }

    List<AgentEvent> events(Instant day) {
        AgentEvents events = new AgentEvents();
        Instant now = day.plusSeconds(start);
        for (Session session : sessions) {
            now = now.plusSeconds(60);
            if (hasLogin(session)) {
                events.login(now);
            }
            for (Step step : session.steps()) {
                now = now.plusSeconds(step.gap());
                if (step.status().isPresent()) {
                    events.status(
                            now.plusSeconds(step.delay()),
                            AgentEvents.status(step.status().orElseThrow(), now));
                } else {
                    events.heartbeat(now);
                }
            }
            if (session.logout()) {
                now = now.plusSeconds(30);
                events.logout(now);
                for (int gap : session.heartbeatsAfter()) {
                    now = now.plusSeconds(gap);
                    events.heartbeat(now);
                }
            }
        }
        return events.events();
    }

    boolean hasLogin(Session session) {
        return session.login() || session != sessions.get(0);
    }
}
