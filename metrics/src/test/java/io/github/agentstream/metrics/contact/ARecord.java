package io.github.agentstream.metrics.contact;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Builds contact records of one day, told by times of that day. */
final class ARecord {
    static final Arn SALES = queue("sales");
    static final Arn MIRA = agent("mira");

    private final ContactRecord.Builder contactRecord;
    private Arn queue = SALES;
    private Optional<Instant> enqueued = Optional.empty();
    private Optional<Instant> dequeued = Optional.empty();
    private Optional<Duration> queueTime = Optional.empty();
    private Optional<ConnectedAgent.Builder> agent = Optional.empty();

    private ARecord(String contactId) {
        contactRecord = ContactRecord.builder()
                .contactId(contactId)
                .channel(Channel.VOICE)
                .initiationMethod(InitiationMethod.INBOUND)
                .lastUpdateTimestamp(at("23:00:00"));
    }

    static ARecord of(String contactId) {
        return new ARecord(contactId);
    }

    static Instant at(String time) {
        return Instant.parse("2026-01-05T" + time + "Z");
    }

    static Arn queue(String id) {
        return Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/queue/" + id);
    }

    static Arn agent(String id) {
        return Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/" + id);
    }

    ARecord method(InitiationMethod method) {
        contactRecord.initiationMethod(method);
        return this;
    }

    ARecord channel(Channel channel) {
        contactRecord.channel(channel);
        return this;
    }

    ARecord begun(String time) {
        contactRecord.initiationTimestamp(at(time)).connectedToSystemTimestamp(at(time));
        return this;
    }

    ARecord in(Arn other) {
        queue = other;
        return this;
    }

    ARecord queued(String time) {
        enqueued = Optional.of(at(time));
        return this;
    }

    /** Out of the queue, with the duration that Amazon Connect writes. */
    ARecord dequeued(String time) {
        dequeued = Optional.of(at(time));
        queueTime = enqueued.map(since -> Duration.between(since, at(time)));
        return this;
    }

    ARecord withoutQueueDuration() {
        queueTime = Optional.empty();
        return this;
    }

    ARecord waited(long seconds) {
        queueTime = Optional.of(Duration.ofSeconds(seconds));
        return this;
    }

    ARecord connected(String time) {
        agent().connectedToAgentTimestamp(at(time));
        return this;
    }

    ARecord by(Arn other) {
        agent().arn(other);
        return this;
    }

    ARecord talked(long seconds) {
        agent().agentInteractionDuration(Duration.ofSeconds(seconds));
        return this;
    }

    ARecord held(long seconds, int times) {
        agent().customerHoldDuration(Duration.ofSeconds(seconds)).numberOfHolds(times);
        return this;
    }

    ARecord paused(long seconds) {
        agent().agentPauseDuration(Duration.ofSeconds(seconds));
        return this;
    }

    ARecord wrappedUp(String from, String to) {
        agent().afterContactWorkStartTimestamp(at(from))
                .afterContactWorkEndTimestamp(at(to))
                .afterContactWorkDuration(Duration.between(at(from), at(to)));
        return this;
    }

    ARecord ended(String time) {
        contactRecord.disconnectTimestamp(at(time));
        return this;
    }

    ARecord endedBecause(String reason) {
        contactRecord.disconnectReason(reason);
        return this;
    }

    ARecord endedWhile(String state) {
        contactRecord.preDisconnectState(state);
        return this;
    }

    ARecord transferred(String time) {
        contactRecord.transferCompletedTimestamp(at(time));
        return this;
    }

    ARecord goesOnAs(String next) {
        contactRecord.nextContactId(next);
        return this;
    }

    ARecord updated(String time) {
        contactRecord.lastUpdateTimestamp(at(time));
        return this;
    }

    ContactRecord build() {
        if (enqueued.isPresent() || queueTime.isPresent()) {
            contactRecord.queue(QueueVisit.builder()
                    .arn(queue)
                    .name("Queue " + queue.resourceId().orElseThrow())
                    .enqueueTimestamp(enqueued)
                    .dequeueTimestamp(dequeued)
                    .duration(queueTime)
                    .build());
        }
        agent.ifPresent(known -> contactRecord.agent(known.build()));
        return contactRecord.build();
    }

    private ConnectedAgent.Builder agent() {
        agent = agent.or(() -> Optional.of(ConnectedAgent.builder().arn(MIRA).username("mira")));
        return agent.orElseThrow();
    }
}
