package io.github.agentstream.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;

/**
 * An Amazon Resource Name, kept exactly as it was received.
 *
 * <p>Its parts are read from the text on demand and are empty where the text does not have them, so a masked ARN
 * ({@code arn:aws::connect:...}, {@code example-ARN}, {@code ***}) is a value like any other. Two ARNs are equal when
 * their texts are. Immutable.
 *
 * <p>Amazon Connect's ARNs read {@code arn:PARTITION:connect:REGION:ACCOUNT:instance/INSTANCE/TYPE/ID}; an agent queue has
 * {@code queue/agent/USER} behind the instance. See <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">IAM: Amazon Resource Names</a>.
 */
public final class Arn implements Comparable<Arn> {
    private final String text;

    private Arn(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    /** The ARN with that text, whatever it looks like. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Arn of(String text) {
        return new Arn(text);
    }

    /** The text as received. */
    @JsonValue
    public String text() {
        return text;
    }

    /** {@code aws}, {@code aws-us-gov}, ...; empty when the text has no such part or an empty one. */
    public Optional<String> partition() {
        return section(1);
    }

    /** {@code connect} for everything that Amazon Connect names; empty when the text has no such part. */
    public Optional<String> service() {
        return section(2);
    }

    /** {@code eu-central-1}, ...; empty when the text has no such part or an empty one. */
    public Optional<String> region() {
        return section(3);
    }

    /** The AWS account id; empty when the text has no such part or an empty one. */
    public Optional<String> account() {
        return section(4);
    }

    /** All behind the account, {@code instance/...}; empty when the text has no such part. */
    public Optional<String> resource() {
        int start = sectionStart(5);
        return start < 0 || start == text.length() ? Optional.empty() : Optional.of(text.substring(start));
    }

    /** The Amazon Connect instance id; empty when the resource does not begin with {@code instance/}. */
    public Optional<String> instanceId() {
        return segment(1);
    }

    /**
     * What is named: {@code instance}, {@code agent}, {@code agent-state}, {@code queue}, {@code routing-profile},
     * {@code agent-group}, {@code contact}, ...; empty when the resource does not begin with {@code instance/}.
     */
    public Optional<String> resourceType() {
        Optional<String> type = segment(2);
        return type.isPresent() || instanceId().isEmpty() ? type : Optional.of("instance");
    }

    /**
     * The id of what is named: all behind the type. It is the user id of an {@code agent}, {@code agent/USER} of an agent
     * queue, the instance id of the instance itself; empty when the resource does not begin with {@code instance/}.
     */
    public Optional<String> resourceId() {
        if (segment(2).isEmpty()) {
            return instanceId();
        }
        int start = segmentStart(3);
        return start < 0 || start == text.length() ? Optional.empty() : Optional.of(text.substring(start));
    }

    private Optional<String> section(int index) {
        int start = sectionStart(index);
        int end = start < 0 ? -1 : text.indexOf(':', start);
        return end <= start ? Optional.empty() : Optional.of(text.substring(start, end));
    }

    private int sectionStart(int index) {
        if (!text.startsWith("arn:")) {
            return -1;
        }
        int start = 0;
        for (int i = 0; i < index; i++) {
            start = text.indexOf(':', start) + 1;
            if (start == 0) {
                return -1;
            }
        }
        return start;
    }

    private Optional<String> segment(int index) {
        int start = segmentStart(index);
        if (start < 0) {
            return Optional.empty();
        }
        int slash = text.indexOf('/', start);
        int end = slash < 0 ? text.length() : slash;
        return end == start ? Optional.empty() : Optional.of(text.substring(start, end));
    }

    private int segmentStart(int index) {
        int start = sectionStart(5);
        if (start < 0 || !text.startsWith("instance/", start)) {
            return -1;
        }
        for (int i = 0; i < index; i++) {
            start = text.indexOf('/', start) + 1;
            if (start == 0) {
                return -1;
            }
        }
        return start;
    }

    @Override
    public int compareTo(Arn other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arn && ((Arn) other).text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
