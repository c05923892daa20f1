package io.github.agentstream.metrics.adherence;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.statemachine.Evidence;
import io.github.agentstream.statemachine.Session;
import io.github.agentstream.statemachine.SessionTransition;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One agent: goes through what a validation tells in the order of time, and sees the states that come of it. */
final class FollowedAgent {
    private final Arn agent;
    private final AdherenceMap map;
    final AgentDesk desk = new AgentDesk();
    final ShortStates states = new ShortStates();

    /** No state to come begins before it. */
    Instant now = Instant.MIN;

    /** When the agent was heard last. */
    Instant heard = Instant.MIN;

    FollowedAgent(Arn agent, AdherenceMap map) {
        this.agent = agent;
        this.map = map;
    }

    Arn agent() {
        return agent;
    }

    /**
     * A change.
     *
     * @param change makes it, and tells whether anything changed
     */
    private record Move(Instant at, Evidence evidence, String eventId, BooleanSupplier change) {}

    void accept(Validation validation, Consumer<AdherenceTransition> raw) {
        validation
                .event()
                .map(AgentEvent::eventTimestamp)
                .filter(heard::isBefore)
                .ifPresent(at -> heard = at);
        List<Move> moves = moves(validation);
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            if (move.change().getAsBoolean()) {
                now = move.at().isAfter(now) ? move.at() : now;
                boolean goesOn = i + 1 < moves.size() && !moves.get(i + 1).at().isAfter(now);
                if (!goesOn) {
                    raw.accept(new AdherenceTransition(agent, desk.state(map), now, move.evidence(), move.eventId()));
                }
            }
        }
    }

    private List<Move> moves(Validation validation) {
        List<Transition> steps = validation.transitions();
        int opening = opening(steps);
        List<Move> moves = new ArrayList<>();
        steps.subList(0, opening).forEach(step -> moves.add(move(step, validation)));
        List<Transition> rest = new ArrayList<>(steps.subList(opening, steps.size()));
        rest.sort(Comparator.comparing(FollowedAgent::isLogout).thenComparing(Transition::at));
        validation
                .base()
                .ifPresent(base -> validation.event().ifPresent(event -> moves.add(beginning(base, event, rest))));
        rest.forEach(step -> moves.add(move(step, validation)));
        return moves;
    }

    private static boolean isLogout(Transition step) {
        return step instanceof SessionTransition session && session.after() == Session.LOGGED_OUT;
    }

    /** How many transitions end the session before and begin a new one, which the base is then of. */
    private static int opening(List<Transition> steps) {
        int opening = steps.size();
        while (opening > 0
                && !(steps.get(opening - 1) instanceof SessionTransition session
                        && session.after().isOpen())) {
            opening--;
        }
        return opening;
    }

    private Move beginning(AgentSnapshot base, AgentEvent event, List<Transition> rest) {
        Instant at = event.eventTimestamp();
        if (!rest.isEmpty() && rest.get(0).at().isBefore(at)) {
            at = rest.get(0).at();
        }
        Instant begun = at;
        return new Move(begun, Evidence.OBSERVED, event.eventId(), () -> {
            desk.begin(base, begun);
            return true;
        });
    }

    private Move move(Transition step, Validation validation) {
        return new Move(step.at(), step.evidence(), step.eventId(), () -> desk.take(step, validation));
    }
}
