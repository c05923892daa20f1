package io.github.agentstream.routing.play;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Contacts to which anything happens that may happen. */
final class RandomPlays {
    private static final List<String> CRITERIA = List.of(
            "Language:Dutch >= 3",
            "Language:Dutch >= 5 FOR 4s",
            "agents(user-lena) FOR 3s THEN Language:Dutch >= 3 FOR 5s THEN Language:Dutch >= 1",
            "Language:Dutch >= 5 FOR 0s THEN Language:Dutch >= 4 FOR 2s THEN Language:Dutch >= 3 FOR 0s",
            "Language:Dutch >= 5 THEN Language:Dutch >= 4 FOR 2s");

    private RandomPlays() {}

    private enum Kind {
        ACTIVATE,
        ADVANCE,
        OFFER,
        REJECT,
        JOIN,
        REPLACE,
        DEACTIVATE,
        TRANSFER
    }

    /** Something that happens so many milliseconds after what happened before. */
    record Happening(Kind kind, long later, String criteria, PlayQueue queue) {

        boolean isPossible(RoutingPlay play) {
            boolean queued = play.stage() == Stage.QUEUED;
            boolean rings = play.offeredTo().isPresent();
            return switch (kind) {
                case ADVANCE -> true;
                case ACTIVATE -> play.stage() == Stage.IN_FLOW;
                case OFFER -> queued && !rings;
                case REJECT, JOIN -> queued && rings;
                case REPLACE -> queued || play.stage() == Stage.IN_FLOW;
                case DEACTIVATE -> play.stage() != Stage.ENDED;
                case TRANSFER -> queued || play.stage() == Stage.WITH_AGENT;
            };
        }

        RoutingPlay to(RoutingPlay play, Instant at) {
            return switch (kind) {
                case ADVANCE -> play.advance(at);
                case ACTIVATE -> play.activate(queue, at);
                case OFFER -> play.offer("user-lena", at);
                case REJECT -> play.reject(at);
                case JOIN -> play.join(at);
                case REPLACE -> play.replace(Plays.criteria(criteria), at);
                case DEACTIVATE -> play.deactivate(at);
                case TRANSFER -> play.transfer(queue, at);
            };
        }
    }

    static Arbitrary<List<Happening>> happenings() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(2, Kind.ADVANCE),
                Tuple.of(6, Kind.ACTIVATE),
                Tuple.of(4, Kind.OFFER),
                Tuple.of(2, Kind.REJECT),
                Tuple.of(2, Kind.JOIN),
                Tuple.of(3, Kind.REPLACE),
                Tuple.of(1, Kind.DEACTIVATE),
                Tuple.of(2, Kind.TRANSFER));
        return Combinators.combine(kinds, milliseconds(), criteria(), queues())
                .as(Happening::new)
                .list()
                .ofMaxSize(20);
    }

    /** Often such as meet deadlines. */
    static Arbitrary<Long> milliseconds() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 7).map(seconds -> seconds * 1000),
                Arbitraries.longs().between(0, 9000));
    }

    static Arbitrary<String> criteria() {
        return Arbitraries.of(CRITERIA);
    }

    private static Arbitrary<PlayQueue> queues() {
        return Arbitraries.of(
                Plays.CLAIMS, Plays.CLAIMS, PlayQueue.standard("Appeals"), PlayQueue.ofAgent("user-omar"));
    }

    static Arbitrary<PlayOptions> options() {
        return Combinators.combine(
                        Arbitraries.of(PlayOptions.Ringing.values()),
                        Arbitraries.of(PlayOptions.LaterSteps.values()),
                        Arbitraries.of(PlayOptions.Transfer.values()),
                        Arbitraries.of(PlayOptions.LeftBehind.values()))
                .as((ringing, later, transfer, left) -> PlayOptions.defaults()
                        .with(ringing)
                        .with(later)
                        .with(transfer)
                        .with(left));
    }
}
