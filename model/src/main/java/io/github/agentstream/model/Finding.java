package io.github.agentstream.model;

import io.github.agentstream.model.internal.ModelStyle;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a reader or validator has to say about a record: a value, never an exception.
 *
 * <p>Findings sort by {@link #location()}, then {@link #severity()}, then {@link #code()}. They carry no personal data:
 * names, user names, endpoints and attribute values are left out of messages.
 */
@Value.Immutable
@ModelStyle
public interface Finding extends Comparable<Finding> {

    /** How much it matters. */
    Severity severity();

    /** What kind of finding this is: upper-case words joined by {@code _}, never renamed once published. */
    String code();

    /** Where: a JSON pointer (RFC 6901) into the record as received; {@code ""}, the default, is the whole record. */
    @Value.Default
    default String location() {
        return "";
    }

    /** What was expected and what was found, for a person; the wording may change between versions. */
    String message();

    /** The number that the rule allows at most, or at least; empty when the rule has none. */
    Optional<BigDecimal> limit();

    /** The number found where the rule has one; empty when there is none, or when what was found is no number. */
    Optional<BigDecimal> actual();

    /** What to do about it; empty when there is nothing to do. */
    Optional<String> hint();

    /** The agent concerned; empty when none is, or when the record names none. */
    Optional<Arn> agent();

    /** The id of the contact concerned; empty when none is. */
    Optional<String> contactId();

    /** Where the rule comes from, for instance the address of an AWS page; empty when it is a rule of JSON itself. */
    Optional<String> source();

    @Override
    default int compareTo(Finding other) {
        return Order.BY_LOCATION.compare(this, other);
    }

    /** A builder holding this finding's values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code severity}, {@code code} and {@code message} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A finding of that severity and code about the place that the JSON pointer names. */
    static Finding of(Severity severity, String code, String location, String message) {
        return builder()
                .severity(severity)
                .code(code)
                .location(location)
                .message(message)
                .build();
    }

    /** Builds findings; not thread-safe. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }

    /** Holds the order, which an interface cannot keep to itself. */
    final class Order {
        private static final Comparator<Finding> BY_LOCATION = Comparator.comparing(Finding::location)
                .thenComparing(Finding::severity)
                .thenComparing(Finding::code)
                .thenComparing(Finding::message);

        private Order() {}
    }
}
