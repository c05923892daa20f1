package io.github.agentstream.metrics.contact;

import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What counts of a contact record, whichever the policies: instants in milliseconds since 1970, durations in milliseconds.
 *
 * @param updated the version of the record; {@link #NONE}, older than all others, where it has none
 * @param content a hash of the whole record, which tells that two records differ in what does not count here
 */
record Leg(
        LegParties parties,
        InitiationMethod.Known method,
        long updated,
        int content,
        long initiated,
        long connectedToSystem,
        long enqueued,
        long dequeued,
        long recordedQueueTime,
        long connected,
        long afterWorkEnded,
        long disconnected,
        long transferCompleted,
        long interaction,
        long hold,
        long afterWork,
        long pause,
        int holds,
        boolean hasNext,
        boolean leftConnect,
        LegEnd end,
        EndedBy endedBy,
        Party party) {

    /** In place of an instant or a duration that the record does not have. */
    static final long NONE = Long.MIN_VALUE;

    static Leg of(ContactRecord contactRecord, LegParties parties, Dispositions dispositions) {
        Optional<QueueVisit> queue = contactRecord.queue();
        Optional<ConnectedAgent> agent = contactRecord.agent();
        return new Leg(
                parties,
                contactRecord.initiationMethod().map(InitiationMethod::known).orElse(InitiationMethod.Known.UNKNOWN),
                instant(contactRecord.lastUpdateTimestamp()),
                contactRecord.hashCode(),
                instant(contactRecord.initiationTimestamp()),
                instant(contactRecord.connectedToSystemTimestamp()),
                instant(queue.flatMap(QueueVisit::enqueueTimestamp)),
                instant(queue.flatMap(QueueVisit::dequeueTimestamp)),
                duration(queue.flatMap(QueueVisit::duration)),
                instant(agent.flatMap(ConnectedAgent::connectedToAgentTimestamp)),
                instant(agent.flatMap(ConnectedAgent::afterContactWorkEndTimestamp)),
                instant(contactRecord.disconnectTimestamp()),
                instant(contactRecord.transferCompletedTimestamp()),
                duration(agent.flatMap(ConnectedAgent::agentInteractionDuration)),
                duration(agent.flatMap(ConnectedAgent::customerHoldDuration)),
                duration(agent.flatMap(ConnectedAgent::afterContactWorkDuration)),
                duration(agent.flatMap(ConnectedAgent::agentPauseDuration)),
                agent.map(known -> known.numberOfHolds().orElse(0)).orElse(0),
                contactRecord.nextContactId().filter(id -> !id.isEmpty()).isPresent(),
                contactRecord.transferredToEndpoint().isPresent(),
                LegEnd.of(contactRecord.preDisconnectState()),
                EndedBy.of(contactRecord.disconnectReason()),
                dispositions.of(contactRecord));
    }

    boolean isQueued() {
        return enqueued != NONE;
    }

    boolean isHandled() {
        return connected != NONE;
    }

    boolean isTransferredOut() {
        return transferCompleted != NONE;
    }

    /** The time in the queue as the record tells it, or as the difference of its instants; else {@link #NONE}. */
    long queueTime() {
        return recordedQueueTime == NONE ? between(enqueued, dequeued) : recordedQueueTime;
    }

    /** Whether a time is no duration of the record, or one that cannot be. */
    boolean isEstimated() {
        boolean isNegative = LongStream.of(queueTime(), interaction, hold, afterWork, pause)
                .anyMatch(time -> time != NONE && time < 0);
        return isNegative || recordedQueueTime == NONE && queueTime() != NONE;
    }

    /** The last of its instants, whichever it is; {@link #NONE} when it has none. */
    long last() {
        return LongStream.of(
                        initiated,
                        connectedToSystem,
                        enqueued,
                        dequeued,
                        connected,
                        afterWorkEnded,
                        disconnected,
                        transferCompleted)
                .reduce(NONE, Math::max);
    }

    /** From one instant to the other; {@link #NONE} when one of them is not known. */
    static long between(long from, long to) {
        return from == NONE || to == NONE ? NONE : to - from;
    }

    private static long instant(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(NONE);
    }

    private static long duration(Optional<Duration> duration) {
        return duration.map(Duration::toMillis).orElse(NONE);
    }
}
