package io.github.agentstream.examples.simulator.streams;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.SimulationSink;
import io.github.agentstream.examples.simulator.engine.Chance;
import io.github.agentstream.examples.simulator.engine.Timeline;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.Names;
import io.github.agentstream.examples.simulator.state.Seconds;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes contact records, about a minute after all is done. */
public final class RecordStream {
    private static final String FORMAT = "2017-03-10";
    private static final int CRITERIA_KEPT = 3;
    private static final long EARLIEST = Duration.ofSeconds(50).toMillis();
    private static final long LATEST = Duration.ofSeconds(90).toMillis();

    private final Timeline timeline;
    private final Names names;
    private final Chance chance;
    private final SimulationSink sink;

    public RecordStream(Timeline timeline, Names names, Chance chance, SimulationSink sink) {
        this.timeline = timeline;
        this.names = names;
        this.chance = chance;
        this.sink = sink;
    }

    public void finished(Leg leg) {
        timeline.after(chance.between(EARLIEST, LATEST), () -> {
            Instant now = Instant.ofEpochMilli(timeline.now());
            sink.deliver(new Delivery(now, leg.id, record(leg)));
        });
    }

    private ContactRecord record(Leg leg) {
        ContactRecord.Builder record = ContactRecord.builder()
                .awsAccountId(Names.ACCOUNT)
                .awsContactTraceRecordFormatVersion(FORMAT)
                .agent(agent(leg))
                .agentConnectionAttempts(leg.offers)
                .channel(leg.medium().channel())
                .connectedToSystemTimestamp(seconds(leg.connectedToSystem))
                .contactId(leg.id)
                .customerEndpoint(Endpoints.customer(leg))
                .systemEndpoint(Endpoints.system(leg))
                .mediaStreams(Endpoints.media(leg))
                .disconnectReason(leg.disconnectReason)
                .disconnectTimestamp(seconds(leg.disconnected))
                .initialContactId(leg.initialId)
                .initiationMethod(leg.method)
                .initiationTimestamp(seconds(leg.initiated))
                .instanceArn(names.instance())
                .lastUpdateTimestamp(seconds(timeline.now()))
                .nextContactId(leg.nextId)
                .previousContactId(leg.previousId)
                .queue(queue(leg))
                .transferCompletedTimestamp(seconds(leg.transferCompleted));
        leg.criteria.stream()
                .skip(Math.max(0, leg.criteria.size() - CRITERIA_KEPT))
                .map(criteria -> criteria.shown(RecordStream::cutOff))
                .forEach(record::addRoutingCriteria);
        if (leg.medium() == Medium.TASK) {
            record.totalPauseCount(leg.pauses.count())
                    .totalPauseDuration(Duration.ofSeconds(leg.pauses.seconds()))
                    .lastPausedTimestamp(seconds(leg.pauses.lastStart()))
                    .lastResumedTimestamp(seconds(leg.pauses.lastEnd()));
        }
        return record.build();
    }

    private static Optional<QueueVisit> queue(Leg leg) {
        if (!leg.isQueued()) {
            return Optional.empty();
        }
        return Optional.of(QueueVisit.builder()
                .arn(leg.queue.arn())
                .name(leg.queue.name())
                .enqueueTimestamp(seconds(leg.enqueued))
                .dequeueTimestamp(seconds(leg.dequeued))
                .duration(Duration.ofSeconds(Seconds.between(leg.enqueued, leg.dequeued)))
                .build());
    }

    private static Optional<ConnectedAgent> agent(Leg leg) {
        if (leg.agent == null) {
            return Optional.empty();
        }
        ConnectedAgent.Builder agent = ConnectedAgent.builder()
                .arn(leg.agent.arn)
                .username(leg.agent.person.username())
                .hierarchyGroups(leg.agent.person.groups())
                .acceptedByAgentTimestamp(seconds(leg.accepted))
                .previewEndTimestamp(seconds(leg.previewEnd))
                .routingProfile(leg.agentProfile.reference());
        if (leg.is(InitiationMethod.MONITOR)) {
            return Optional.of(agent.stateTransitions(Listening.of(leg, RecordStream::cutOff))
                    .build());
        }
        return Optional.of((leg.isHandled() ? addHandling(leg, agent) : agent).build());
    }

    private static ConnectedAgent.Builder addHandling(Leg leg, ConnectedAgent.Builder agent) {
        long interaction = Duration.ofMillis(leg.interactionMillis()).toSeconds();
        agent.connectedToAgentTimestamp(seconds(leg.connected))
                .agentInteractionDuration(Duration.ofSeconds(interaction))
                .customerHoldDuration(Duration.ofSeconds(leg.holds.seconds()))
                .longestHoldDuration(Duration.ofSeconds(leg.holds.longestSeconds()))
                .numberOfHolds(OptionalInt.of(leg.holds.count()));
        if (leg.medium() == Medium.TASK) {
            agent.agentPauseDuration(Duration.ofSeconds(leg.pauses.seconds()));
        }
        if (leg.afterWorkEnd != Leg.NEVER) {
            agent.afterContactWorkStartTimestamp(seconds(leg.afterWorkStart))
                    .afterContactWorkEndTimestamp(seconds(leg.afterWorkEnd))
                    .afterContactWorkDuration(
                            Duration.ofSeconds(Seconds.between(leg.afterWorkStart, leg.afterWorkEnd)));
        }
        return agent;
    }

    private static Optional<Instant> seconds(long time) {
        return time == Leg.NEVER ? Optional.empty() : Optional.of(cutOff(time));
    }

    private static Instant cutOff(long time) {
        return Instant.ofEpochMilli(Seconds.cutOff(time));
    }
}
