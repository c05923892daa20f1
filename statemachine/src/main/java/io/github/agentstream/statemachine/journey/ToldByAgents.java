package io.github.agentstream.statemachine.journey;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the transitions of agents tell of one contact. */
final class ToldByAgents {
    final LegStates states = new LegStates();

    /** As listed at the newest step; of several of one instant the greatest as text. */
    Optional<Contact> contact = Optional.empty();

    /** When the newest step was. */
    Instant newest = Instant.MIN;

    void add(ContactTransition step) {
        states.add(step);
        boolean isNewer = contact.isEmpty() || step.at().isAfter(newest);
        if (isNewer || (step.at().equals(newest) && isGreater(step.contact(), contact.get()))) {
            contact = Optional.of(step.contact());
            newest = step.at();
        }
    }

    private static boolean isGreater(Contact one, Contact other) {
        return ConnectJson.writeString(one).compareTo(ConnectJson.writeString(other)) > 0;
    }

    boolean any() {
        return contact.isPresent();
    }

    Optional<Arn> queue() {
        return contact.flatMap(Contact::queue).flatMap(Queue::arn);
    }

    List<LegState> states() {
        return states.states();
    }

    /** How the customer was held. */
    static Optional<Holds> holds(List<LegState> states) {
        List<LegState> answered =
                states.stream().filter(state -> isAnswered(state.state())).toList();
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        List<LegState> holds = answered.stream()
                .filter(state -> state.state() == ContactPhase.CONNECTED_ONHOLD)
                .toList();
        Duration total =
                holds.stream().flatMap(hold -> hold.duration().stream()).reduce(Duration.ZERO, Duration::plus);
        return Optional.of(new Holds(OptionalInt.of(holds.size()), Optional.of(total)));
    }

    /** The agent who had the contact last. */
    static Optional<Arn> agent(List<LegState> states) {
        return states.stream()
                .filter(state -> isAnswered(state.state()))
                .reduce((one, later) -> later)
                .map(LegState::agent);
    }

    /** When that agent was connected first. */
    static Optional<Instant> connected(List<LegState> states, Optional<Arn> agent) {
        return states.stream()
                .filter(state -> Optional.of(state.agent()).equals(agent) && isAnswered(state.state()))
                .findFirst()
                .flatMap(LegState::from);
    }

    /** The contact work that agent did last. */
    static Optional<LegState> afterContactWork(List<LegState> states, Optional<Arn> agent) {
        return states.stream()
                .filter(state -> Optional.of(state.agent()).equals(agent) && state.state() == ContactPhase.ENDED)
                .reduce((one, later) -> later);
    }

    private static boolean isAnswered(ContactPhase state) {
        return switch (state) {
            case CONNECTED, CONNECTED_ONHOLD, PAUSED -> true;
            default -> false;
        };
    }
}
