package io.github.agentstream.metrics.agent;

import io.github.agentstream.model.InitiationMethod;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What an agent did, told by the gaps between one step and the next, in seconds. */
record WorkDay(int start, List<Session> sessions) {
    static final List<InitiationMethod> SLOTS = List.of(
            InitiationMethod.INBOUND, InitiationMethod.API, InitiationMethod.OUTBOUND, InitiationMethod.MONITOR);

    private static final Map<String, List<String>> NEXT = Map.of(
            "", List.of("CONNECTING", "INCOMING", "CONNECTED"),
            "INCOMING", List.of("CONNECTING", "CONNECTED", "MISSED"),
            "CONNECTING", List.of("CONNECTED", "CONNECTED", "MISSED", "REJECTED", "ERROR"),
            "CONNECTED", List.of("CONNECTED_ONHOLD", "ENDED", "PAUSED", ""),
            "CONNECTED_ONHOLD", List.of("CONNECTED", "ENDED"),
            "PAUSED", List.of("CONNECTED", "ENDED"),
            "ENDED", List.of(""),
            "MISSED", List.of(""),
            "REJECTED", List.of(""),
            "ERROR", List.of(""));

    /** Starts with a login unless it is the first and says otherwise; then steps; then a logout or silence. */
    record Session(boolean login, List<Step> steps, boolean logout, List<Integer> heartbeatsAfter) {}

    /** What happens after the gap, and by how many seconds its event comes later. */
    record Step(int gap, Action action, int delay) {}

    /** Something to do. */
    sealed interface Action permits Status, Contact, Heartbeat {}

    /** Enters a status. */
    record Status(String name) implements Action {}

    /** Moves the contact of a slot on; the choice tells where to. */
    record Contact(int slot, int choice) implements Action {
        String next(String state) {
            List<String> choices = NEXT.getOrDefault(state, List.of());
            return choices.get(choice % choices.size());
        }
    }

    /** Nothing new. */
    record Heartbeat() implements Action {}

    static Arbitrary<WorkDay> any() {
        Arbitrary<Integer> gaps = Arbitraries.integers().between(5, 700);
        Arbitrary<Action> statuses = Arbitraries.of("Available", "Available", "Lunch", "Offline", "Error")
                .map(Status::new);
        Arbitrary<Action> contacts = Combinators.combine(
                        Arbitraries.integers().between(0, SLOTS.size() - 1),
                        Arbitraries.integers().between(0, 59))
                .as(Contact::new);
        Arbitrary<Action> actions = Arbitraries.frequencyOf(
                Tuple.of(3, statuses), Tuple.of(7, contacts), Tuple.of(1, Arbitraries.just(new Heartbeat())));
        Arbitrary<Step> steps = Combinators.combine(
                        gaps, actions, Arbitraries.integers().between(0, 3))
                .as(Step::new);
        Arbitrary<Session> sessions = Combinators.combine(
                        Arbitraries.of(true, false),
                        steps.list().ofMaxSize(20),
                        Arbitraries.of(true, false),
                        gaps.list().ofMaxSize(3))
                .as(Session::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3600),
                        sessions.list().ofMinSize(1).ofMaxSize(4))
                .as(WorkDay::new)
                .withoutEdgeCases();
    }

    boolean hasLogin(Session session) {
        return session.login() || session != sessions.get(0);
    }
}
