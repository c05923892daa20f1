package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.UnreadableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A parser together with what reading it brought to light; one for each record read, for one thread. */
public final class In {
    private static final String NULL_TEXT = "null";
    private static final int LONGEST_EXACT_DOUBLE = 15;
    private static final int LONGEST_LONG = 19;

    private final JsonParser parser;
    private final @Nullable Recurring recurring;
    private @Nullable List<Finding> findings;

    public In(JsonParser parser) {
        this(parser, null);
    }

    In(JsonParser parser, @Nullable Recurring recurring) {
        this.parser = parser;
        this.recurring = recurring;
    }

    public JsonParser parser() {
        return parser;
    }

    /** What was odd so far, in the order of reading. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    /** Reads a value that is no member of an object of ours, so that one that says nothing is kept nowhere. */
    public <T> T whole(ValueReader<T> reader) throws IOException {
        try {
            return reader.read(this);
        } catch (UnusableValue e) {
            throw expected("an object");
        }
    }

    /** A value that is likely to come again in the next records, just as it is. */
    public <T> T recurring(Codec<T> codec) throws IOException {
        return recurring == null ? codec.read(this) : recurring.read(codec, this);
    }

    /** A string; an empty one and the text {@code null} are kept and reported. */
    public String text() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw expected("a string");
        }
        String text = parser.getText();
        if (text.length() <= NULL_TEXT.length()) {
            reportOdd(text);
        }
        return text;
    }

    public Arn arn() throws IOException {
        return Arn.of(text());
    }

    public boolean bool() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        throw expectedUnlessNothing("true or false");
    }

    /** A whole number that fits an int; {@code 3.0} is 3. */
    public int integer() throws IOException {
        long value = wholeNumber();
        if (value != (int) value) {
            throw expectedQuantity("a whole number between -2147483648 and 2147483647");
        }
        return (int) value;
    }

    /** A whole number that fits a long; {@code 3.0} is 3. */
    public long wholeNumber() throws IOException {
        JsonToken token = parser.currentToken();
        try {
            if (token == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() < LONGEST_LONG) {
                return parser.getLongValue();
            }
            if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
                return boundedDecimal().longValueExact();
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw expectedQuantity("a whole number of at most 64 bits");
        }
        throw expectedQuantityUnlessNothing("a whole number");
    }

    /** A whole number of seconds. */
    public Duration seconds() throws IOException {
        return Duration.ofSeconds(wholeNumber());
    }

    /** A whole number of seconds, or the same as a string: flow exports have both. */
    public Duration secondsOrText() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return seconds();
        }
        try {
            return Duration.ofSeconds(decimalText().longValueExact());
        } catch (ArithmeticException e) {
            throw expectedQuantity("a whole number of seconds");
        }
    }

    /** A whole number of milliseconds. */
    public Duration millis() throws IOException {
        return Duration.ofMillis(wholeNumber());
    }

    /** A number, or the same as a string: flow exports have both. */
    public double decimalOrText() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING ? exactDouble(decimalText()) : decimal();
    }

    /** A number that a double holds to its last digit. */
    public double decimal() throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
            throw expectedQuantityUnlessNothing("a number");
        }
        int length = parser.getTextLength();
        if (length <= LONGEST_EXACT_DOUBLE) {
            double value = Decimals.parse(parser.getTextCharacters(), parser.getTextOffset(), length);
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        try {
            return exactDouble(boundedDecimal());
        } catch (NumberFormatException e) {
            throw expectedQuantity("a number");
        }
    }

    private BigDecimal decimalText() throws IOException {
        String text = parser.getText();
        try {
            if (text.length() <= LONGEST_EXACT_DOUBLE) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            // answered below, together with texts that are too long to be a level or a duration
        }
        throw expectedQuantityUnlessNothing("a number");
    }

    /** The current number, unless its exponent is so great that writing out its digits would not end. */
    private BigDecimal boundedDecimal() throws IOException {
        BigDecimal value = parser.getDecimalValue();
        if (Math.abs((long) value.scale()) > 400) {
            throw expectedQuantity("a number of at most 400 places");
        }
        return value;
    }

    private double exactDouble(BigDecimal decimal) throws IOException {
        double value = decimal.doubleValue();
        if (Double.isInfinite(value) || BigDecimal.valueOf(value).compareTo(decimal) != 0) {
            throw expectedQuantity("a number of at most 15 digits");
        }
        return value;
    }

    /** An ISO-8601 instant, required to be one. */
    public Instant instant() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw expectedQuantityUnlessNothing(Timestamps.EXPECTED);
        }
        Instant instant = parser.hasTextCharacters()
                ? Timestamps.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : null;
        if (instant == null) {
            instant = Timestamps.parseLeniently(parser.getText());
            if (instant == null) {
                throw expectedQuantityUnlessNothing(Timestamps.EXPECTED);
            }
            if (Timestamps.isLeapSecond(parser.getText())) {
                report(
                        Severity.INFO,
                        "TIMESTAMP_LEAP_SECOND",
                        "Expected seconds from 00 to 59, found a leap second; it is read as the second after it.");
            }
        }
        return instant;
    }

    /** An instant at which something happened; the instant that stands for "not yet" is kept, but is not one. */
    public Instant timestamp() throws IOException {
        Instant instant = instant();
        if (instant.equals(Timestamps.NOT_YET)) {
            throw UnusableValue.INSTANCE;
        }
        return instant;
    }

    /** As {@link #timestamp()}, or a number of seconds since 1970 as the API's answers have it. */
    public Instant timestampOrEpochSeconds() throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return timestamp();
        }
        Instant instant = Timestamps.fromEpochSeconds(boundedDecimal());
        if (instant == null) {
            throw expectedQuantity("seconds since 1970");
        }
        return instant;
    }

    /** The members of an object whose keys are the users' own and whose values are strings. */
    public Map<String, String> texts() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw expectedUnlessNothing("an object of strings");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                continue;
            }
            if (token != JsonToken.VALUE_STRING) {
                throw expected("a string");
            }
            if (texts.put(name, parser.getText()) != null) {
                throw unreadable("each key once", "one twice");
            }
        }
        return texts;
    }

    /** The members of an object whose keys are the users' own, as they are. */
    public JsonFields members() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw expectedUnlessNothing("an object");
        }
        JsonFields.Builder members = JsonFields.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.putCompact(name, RawJson.take(parser));
        }
        return members.build();
    }

    /** The strings of an array, or a single string in place of one. */
    public List<String> textsOrText() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING && !saysNothing()) {
            return List.of(text());
        }
        List<String> texts = new ArrayList<>();
        startArray();
        while (nextElement()) {
            texts.add(text());
        }
        return texts;
    }

    /** Steps into an array: to be followed by {@link #nextElement()} until it is false. */
    public void startArray() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw expectedUnlessNothing("an array");
        }
    }

    /** Goes to the next element of the array; false at its end. */
    public boolean nextElement() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** Reports something odd about the current value. */
    public void report(Severity severity, String code, String message) {
        report(severity, code, pointer(), message);
    }

    /** Reports something odd about a value that was read before. */
    public void report(Severity severity, String code, String pointer, String message) {
        report(Finding.of(severity, code, pointer, message));
    }

    /** Reports a finding. */
    public void report(Finding finding) {
        if (findings == null) {
            findings = new ArrayList<>();
        }
        findings.add(finding);
    }

    private void reportOdd(String text) {
        if (text.isEmpty()) {
            report(Severity.INFO, "TEXT_EMPTY", "Expected a text or nothing, found an empty text.");
        } else if (text.equals(NULL_TEXT)) {
            report(Severity.WARNING, "TEXT_NULL", "Expected a text or nothing, found the text `null`.");
        }
    }

    /**
     * A type error, unless the value of a key is an empty text or the text {@code null}: those say nothing, and are kept.
     */
    IOException expectedUnlessNothing(String what) throws IOException {
        return saysNothing() ? UnusableValue.INSTANCE : expected(what);
    }

    private IOException expectedQuantityUnlessNothing(String what) throws IOException {
        return saysNothing() ? UnusableValue.INSTANCE : expectedQuantity(what);
    }

    private boolean saysNothing() throws IOException {
        boolean isMember = parser.getParsingContext().inObject();
        if (!isMember
                || parser.currentToken() != JsonToken.VALUE_STRING
                || parser.getTextLength() > NULL_TEXT.length()) {
            return false;
        }
        String text = parser.getText();
        return text.isEmpty() || text.equals(NULL_TEXT);
    }

    void reportUnusable() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            reportOdd(parser.getText());
        }
    }

    /** The error that the current value is not what it should be. */
    public UnreadableException expected(String what) throws IOException {
        return unreadable(what, FoundValue.describe(parser));
    }

    /** As {@link #expected}, where a timestamp, a number or a duration was: tells what stood there in its place. */
    private UnreadableException expectedQuantity(String what) throws IOException {
        return unreadable(what, FoundValue.describeQuantity(parser));
    }

    /** The error that something else was found at the current place. */
    public UnreadableException unreadable(String expected, String found) {
        return new UnreadableException(new Problem(pointer(), expected, found));
    }

    /** A JSON pointer to the current value. */
    public String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
