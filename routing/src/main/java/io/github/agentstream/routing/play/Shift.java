package io.github.agentstream.routing.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plays all contacts of a roster, from one instant at which something may happen to the next. */
final class Shift {
    private final List<Desk> desks;
    private final List<Caller> callers;
    private final Map<Instant, List<Caller>> coming;
    private final List<Caller> waiting = new ArrayList<>();
    private final TreeSet<Instant> agenda = new TreeSet<>();
    private final PlayOptions options;

    Shift(List<RosterAgent> roster, List<Arrival> arrivals, PlayOptions options) {
        requireDistinct("agents", roster, member -> member.agent().id());
        requireDistinct("contacts", arrivals, Arrival::id);
        this.desks = roster.stream().map(Desk::new).toList();
        this.callers = arrivals.stream().map(Caller::new).toList();
        this.coming = callers.stream().collect(Collectors.groupingBy(caller -> caller.arrival.at()));
        this.options = options;
        roster.forEach(member -> agenda.add(member.from()));
        for (Arrival arrival : arrivals) {
            agenda.add(arrival.at());
            arrival.patience().map(arrival.at()::plus).ifPresent(agenda::add);
            roster.stream()
                    .flatMap(member -> member.serves().stream())
                    .filter(served -> served.queue().equals(arrival.queue()))
                    .forEach(served -> agenda.add(arrival.at().plus(served.delay())));
        }
    }

    private static <T> void requireDistinct(String what, List<T> all, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T one : all) {
            if (!ids.add(id.apply(one))) {
                throw new IllegalArgumentException(
                        "Expected " + what + " with ids of their own, found `" + id.apply(one) + "` twice");
            }
        }
    }

    List<Outcome> play() {
        Instant now = Instant.MIN;
        while (!agenda.isEmpty()) {
            now = Objects.requireNonNull(agenda.pollFirst());
            arrive(now);
            letTimeGoBy(now);
            assign(now);
            waiting.stream()
                    .flatMap(caller -> caller.play().nextDeadline().stream())
                    .forEach(agenda::add);
        }
        Instant last = now;
        waiting.forEach(caller -> caller.play = caller.play().advance(last));
        return callers.stream()
                .map(caller -> new Outcome(caller.arrival, caller.play()))
                .toList();
    }

    private void arrive(Instant now) {
        List<Caller> arriving = Objects.requireNonNullElse(coming.remove(now), List.of());
        for (Caller caller : arriving) {
            RoutingPlay set = caller.arrival
                    .criteria()
                    .map(criteria -> RoutingPlay.of(criteria, now, options))
                    .orElseGet(() -> RoutingPlay.withoutCriteria(now, options));
            caller.play = set.activate(caller.arrival.queue(), now);
        }
        waiting.addAll(arriving);
    }

    private void letTimeGoBy(Instant now) {
        for (Caller caller : waiting) {
            if (!caller.isPatient(now)) {
                caller.play = caller.play().deactivate(now);
            } else if (caller.play().nextDeadline().filter(now::equals).isPresent()) {
                caller.play = caller.play().advance(now);
            }
        }
        waiting.removeIf(caller -> caller.play().stage() == Stage.ENDED);
    }

    private void assign(Instant now) {
        List<Desk> free = desks.stream()
                .filter(desk -> !desk.since.isAfter(now))
                .sorted(Comparator.comparing(desk -> desk.available(), AvailableAgent.LONGEST_FIRST))
                .toList();
        for (Desk desk : free) {
            desk.next(waiting, now).ifPresent(caller -> {
                String agent = desk.member.agent().id();
                caller.play = caller.play().offer(agent, now).join(now);
                waiting.remove(caller);
                desk.since = now.plus(caller.arrival.handling());
                agenda.add(desk.since);
            });
        }
    }

    /** A contact, and what became of it so far. */
    private static final class Caller {
        private final Arrival arrival;
        private @Nullable RoutingPlay play;

        Caller(Arrival arrival) {
            this.arrival = arrival;
        }

        RoutingPlay play() {
            return Objects.requireNonNull(play);
        }

        boolean isPatient(Instant now) {
            return arrival.patience().isEmpty()
                    || now.isBefore(arrival.at().plus(arrival.patience().get()));
        }
    }

    /** An agent, and since or from when available. */
    private static final class Desk {
        private final RosterAgent member;
        private Instant since;

        Desk(RosterAgent member) {
            this.member = member;
            this.since = member.from();
        }

        AvailableAgent available() {
            return new AvailableAgent(member.agent(), since);
        }

        Optional<Caller> next(List<Caller> waiting, Instant now) {
            return waiting.stream()
                    .filter(caller -> caller.play().admits(member.agent()))
                    .flatMap(caller -> served(caller, now).map(served -> new Choice(served.priority(), caller)))
                    .min(Choice.ORDER)
                    .map(Choice::caller);
        }

        private Stream<ServedQueue> served(Caller caller, Instant now) {
            Arrival arrival = caller.arrival;
            return member.serves().stream()
                    .filter(served -> served.queue().equals(arrival.queue()))
                    .filter(served -> !now.isBefore(arrival.at().plus(served.delay())));
        }
    }

    private record Choice(int queuePriority, Caller caller) {
        private static final Comparator<Choice> ORDER = Comparator.comparingInt(Choice::queuePriority)
                .thenComparingLong(choice -> choice.caller.arrival.priority())
                .thenComparing(choice -> choice.caller.arrival.at());
    }
}
