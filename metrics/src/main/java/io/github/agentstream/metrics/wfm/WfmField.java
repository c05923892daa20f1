package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.util.Optional;

/** What a row is about, and how final it is. */
public enum WfmField {
    /** {@code agent}, {@code agent-queue} or {@code queue}. */
    REPORT("report"),
    /** By how much local time is ahead of UTC at the start, as {@code +01:00}; {@code Z} for none. */
    OFFSET("offset"),
    /** How long the intervals are, in minutes; for days 1440. */
    MINUTES("minutes"),
    /** How long the intervals are, as Amazon Connect's forecasting calls it: {@code 15mins}, {@code 30mins}, {@code daily}. */
    DURATION_NAME("durationName"),
    /** The agent's ARN. */
    AGENT("agent"),
    /** What stands behind {@code agent/} in the agent's ARN; the whole ARN where nothing does. */
    AGENT_ID("agentId"),
    /** The agent's login name. It may be an e-mail address. */
    USERNAME("username"),
    /** The queue's ARN. */
    QUEUE("queue"),
    /** What stands behind {@code queue/} in the queue's ARN; the whole ARN where nothing does. */
    QUEUE_ID("queueId"),
    /** The queue's name; its id where none is known, as for the own queues of agents. */
    QUEUE_NAME("queueName"),
    /** The queue's name; absent where none is known. */
    QUEUE_NAME_AS_KNOWN("queueNameAsKnown"),
    /** The queue's id and the channel, as {@code ID/VOICE}: for systems in which a queue has one channel. */
    QUEUE_CHANNEL_ID("queueChannelId"),
    /** The queue's name, or its id, and the channel, as {@code Sales VOICE}. */
    QUEUE_CHANNEL_NAME("queueChannelName"),
    /** The channel, as {@code VOICE}. */
    CHANNEL("channel"),
    /** The revision of the row. */
    REVISION("revision"),
    /** {@code PROVISIONAL}, {@code CLOSED} or {@code RESTATED}. */
    STATUS("status");

    private final String label;

    WfmField(String label) {
        this.label = label;
    }

    /** As it is called in JSON. */
    public String label() {
        return label;
    }

    Optional<String> of(IntervalRow row, IntervalLength length) {
        RowKey key = row.key();
        return switch (this) {
            case REPORT -> Optional.of(key.report().label());
            case OFFSET -> Optional.of(key.interval().offset().getId());
            case MINUTES -> Optional.of(Long.toString(length.duration().toMinutes()));
            case DURATION_NAME -> durationName(length);
            case AGENT -> key.agent().map(Arn::text);
            case AGENT_ID -> key.agent().map(WfmField::id);
            case USERNAME -> row.username();
            case QUEUE -> key.queue().map(Arn::text);
            case QUEUE_ID -> key.queue().map(WfmField::id);
            case QUEUE_NAME -> queueName(row);
            case QUEUE_NAME_AS_KNOWN -> row.queueName();
            case QUEUE_CHANNEL_ID -> key.queue().map(queue -> id(queue) + channel("/", key));
            case QUEUE_CHANNEL_NAME -> queueName(row).map(name -> name + channel(" ", key));
            case CHANNEL -> key.channel().map(Channel::value);
            case REVISION -> Optional.of(Integer.toString(row.revision()));
            case STATUS -> Optional.of(row.status().name());
        };
    }

    private static Optional<String> durationName(IntervalLength length) {
        return switch (length) {
            case FIFTEEN_MINUTES -> Optional.of("15mins");
            case THIRTY_MINUTES -> Optional.of("30mins");
            case SIXTY_MINUTES -> Optional.empty();
            case DAY -> Optional.of("daily");
        };
    }

    private static Optional<String> queueName(IntervalRow row) {
        return row.queueName().or(() -> row.key().queue().map(WfmField::id));
    }

    private static String channel(String separator, RowKey key) {
        return key.channel().map(channel -> separator + channel.value()).orElse("");
    }

    private static String id(Arn arn) {
        return arn.resourceId().orElse(arn.text());
    }
}
