package io.github.agentstream.metrics.contact;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Endpoint;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A version of a contact's record, in seconds since some beginning. */
record ContactPlan(int contact, int version, Times times, Waiting waiting, Work work, Outcome outcome) {

    record Times(int begun, int lasted, boolean ended, InitiationMethod method, Channel channel) {}

    record Waiting(Optional<Integer> queue, int after, int seconds, boolean dequeued, boolean measured) {}

    record Work(
            Optional<Integer> agent,
            boolean connected,
            Optional<Integer> talk,
            Optional<Integer> hold,
            Optional<Integer> pause,
            Optional<Integer> after,
            int holds) {}

    record Outcome(
            boolean next, boolean transferred, boolean outside, Optional<String> state, Optional<String> reason) {}

    static Arbitrary<ContactPlan> any() {
        Arbitrary<Times> times = Combinators.combine(
                        Arbitraries.integers().between(0, 7200),
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(
                                InitiationMethod.INBOUND,
                                InitiationMethod.OUTBOUND,
                                InitiationMethod.CALLBACK,
                                InitiationMethod.API,
                                InitiationMethod.TRANSFER,
                                InitiationMethod.QUEUE_TRANSFER),
                        Arbitraries.of("VOICE", "Voice", "CHAT", "TASK", "TASKS", "TELEPATHY")
                                .map(Channel::of))
                .as(Times::new);
        Arbitrary<Waiting> waiting = Combinators.combine(
                        Arbitraries.integers().between(1, 2).optional(0.8),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 45),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, true, false))
                .as(Waiting::new);
        Arbitrary<Optional<Integer>> seconds =
                Arbitraries.integers().between(0, 900).optional(0.6);
        Arbitrary<Work> work = Combinators.combine(
                        Arbitraries.integers().between(1, 2).optional(0.7),
                        Arbitraries.of(true, true, false),
                        seconds,
                        seconds,
                        seconds,
                        seconds,
                        Arbitraries.integers().between(0, 2))
                .as(Work::new);
        Arbitrary<Outcome> outcome = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of("IN_QUEUE", "CONNECTED_ONHOLD", "CONNECTED")
                                .optional(0.5),
                        Arbitraries.of("CUSTOMER_DISCONNECT", "AGENT_DISCONNECT", "API")
                                .optional(0.7))
                .as(Outcome::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 4),
                        times,
                        waiting,
                        work,
                        outcome)
                .as(ContactPlan::new)
                .withoutEdgeCases();
    }

    ContactRecord startingAt(Instant beginning) {
        Instant begun = beginning.plusSeconds(times.begun());
        ContactRecord.Builder contactRecord = ContactRecord.builder()
                .contactId("c-" + contact)
                .lastUpdateTimestamp(beginning.plus(Duration.ofDays(1)).plusSeconds(version))
                .channel(times.channel())
                .initiationMethod(times.method())
                .initiationTimestamp(begun)
                .connectedToSystemTimestamp(begun.plusSeconds(2))
                .preDisconnectState(outcome.state())
                .disconnectReason(outcome.reason());
        if (times.ended()) {
            contactRecord.disconnectTimestamp(begun.plusSeconds(times.lasted()));
        }
        if (outcome.next()) {
            contactRecord.nextContactId("next");
        }
        if (outcome.transferred()) {
            contactRecord.transferCompletedTimestamp(begun.plusSeconds(times.lasted()));
        }
        if (outcome.outside()) {
            contactRecord.transferredToEndpoint(Endpoint.builder().build());
        }
        waiting.queue().ifPresent(queue -> contactRecord.queue(visit(begun.plusSeconds(waiting.after()), queue)));
        work.agent().ifPresent(agent -> contactRecord.agent(worker(begun.plusSeconds(60), agent)));
        return contactRecord.build();
    }

    private QueueVisit visit(Instant enqueued, int queue) {
        return QueueVisit.builder()
                .arn(ARecord.queue("q-" + queue))
                .name("Q" + queue)
                .enqueueTimestamp(enqueued)
                .dequeueTimestamp(
                        waiting.dequeued() ? Optional.of(enqueued.plusSeconds(waiting.seconds())) : Optional.empty())
                .duration(waiting.measured() ? Optional.of(Duration.ofSeconds(waiting.seconds())) : Optional.empty())
                .build();
    }

    private ConnectedAgent worker(Instant connected, int agent) {
        return ConnectedAgent.builder()
                .arn(ARecord.agent("a-" + agent))
                .username("agent" + agent)
                .connectedToAgentTimestamp(work.connected() ? Optional.of(connected) : Optional.empty())
                .agentInteractionDuration(work.talk().map(Duration::ofSeconds))
                .customerHoldDuration(work.hold().map(Duration::ofSeconds))
                .agentPauseDuration(work.pause().map(Duration::ofSeconds))
                .afterContactWorkDuration(work.after().map(Duration::ofSeconds))
                .numberOfHolds(work.holds() == 2 ? OptionalInt.empty() : OptionalInt.of(work.holds()))
                .build();
    }
}
