package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.JsonFields;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A generator together with the form that this stream's values take; one for each record written, for one thread. The
 * methods that take a field write its key and value, or nothing when the value is empty.
 */
public final class Out {
    /** How a stream writes its instants. */
    public enum TimestampForm {
        /** {@code 2026-01-05T09:00:00.000Z}, as agent and contact events do. */
        MILLIS,
        /** {@code 2026-01-05T09:00:00Z}, as contact records do. */
        SECONDS,
        /** {@code 1767603600}, as the API's answers do. */
        EPOCH_SECONDS
    }

    private final JsonGenerator generator;
    private final boolean utf8;
    private final char[] timestamp = new char[32];
    private Names names = Names.NONE;
    private TimestampForm timestamps = TimestampForm.MILLIS;
    private boolean lowerCamel;

    public Out(JsonGenerator generator) {
        this(generator, false);
    }

    /** With {@code utf8} when the generator writes UTF-8 and escapes what JSON demands alone. */
    Out(JsonGenerator generator, boolean utf8) {
        this.generator = generator;
        this.utf8 = utf8;
    }

    public JsonGenerator generator() {
        return generator;
    }

    /** Sets the form of all instants written from here on, and returns the one before. */
    public TimestampForm timestamps(TimestampForm form) {
        TimestampForm before = timestamps;
        timestamps = form;
        return before;
    }

    /** Sets whether types that have keys of both cases write {@code lowerCamel}; returns what was set before. */
    public boolean lowerCamel(boolean lower) {
        boolean before = lowerCamel;
        lowerCamel = lower;
        return before;
    }

    /** The keys of the object being written, and the fields that hold other spellings when some are taken. */
    record Names(SerializedString[] canonical, @Nullable Taken taken) {
        static final Names NONE = new Names(new SerializedString[0], null);
    }

    /** The keys that unknown fields of the object being written have. */
    record Taken(Fields fields, JsonFields unknown) {}

    Names startObject(Fields fields, JsonFields unknown) throws IOException {
        Names outer = names;
        Names free = fields.names(lowerCamel);
        names = unknown.isEmpty() ? free : new Names(free.canonical, new Taken(fields, unknown));
        generator.writeStartObject();
        return outer;
    }

    void endObject(JsonFields unknown, Names outer) throws IOException {
        if (!unknown.isEmpty()) {
            writeMembers(unknown);
        }
        generator.writeEndObject();
        names = outer;
    }

    private void name(int field) throws IOException {
        SerializedString name = names.canonical[field];
        Taken taken = names.taken;
        if (taken == null || !isTaken(name.getValue())) {
            generator.writeFieldName(name);
            return;
        }
        String free = taken.fields.freeSpelling(field, taken.unknown);
        if (free == null) {
            throw new IllegalStateException(
                    "Expected no unknown field with the name of a field that is set, found `" + name + "`");
        }
        generator.writeFieldName(free);
    }

    /** Whether an unknown field of the object being written has that name. */
    private boolean isTaken(String name) {
        return names.taken != null && names.taken.unknown.contains(name);
    }

    public void text(int field, String value) throws IOException {
        name(field);
        string(value);
    }

    /** Writes a string, as Jackson would but without looking at its characters one by one. */
    private void string(String value) throws IOException {
        byte[] plain = utf8 ? PlainText.of(value) : null;
        if (plain == null) {
            generator.writeString(value);
        } else {
            generator.writeRawUTF8String(plain, 0, plain.length);
        }
    }

    public void text(int field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(field, value.get());
        }
    }

    public void arn(int field, Arn value) throws IOException {
        text(field, value.text());
    }

    public void arn(int field, Optional<Arn> value) throws IOException {
        if (value.isPresent()) {
            text(field, value.get().text());
        }
    }

    public void bool(int field, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            name(field);
            generator.writeBoolean(value.get());
        }
    }

    public void integer(int field, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            name(field);
            generator.writeNumber(value.getAsInt());
        }
    }

    public void wholeNumber(int field, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            name(field);
            generator.writeNumber(value.getAsLong());
        }
    }

    public void decimal(int field, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            double decimal = value.getAsDouble();
            if (!Double.isFinite(decimal)) {
                throw unwritable(field, "a number", decimal);
            }
            name(field);
            generator.writeNumber(decimal);
        }
    }

    /** In whole seconds, which the value must be. */
    public void seconds(int field, Optional<Duration> value) throws IOException {
        if (value.isPresent()) {
            Duration duration = value.get();
            if (duration.getNano() != 0) {
                throw unwritable(field, "a whole number of seconds", duration);
            }
            name(field);
            generator.writeNumber(duration.getSeconds());
        }
    }

    /** In whole milliseconds, which the value must be. */
    public void millis(int field, Optional<Duration> value) throws IOException {
        if (value.isPresent()) {
            Duration duration = value.get();
            if (duration.getNano() % 1_000_000 != 0) {
                throw unwritable(field, "a whole number of milliseconds", duration);
            }
            name(field);
            generator.writeNumber(duration.toMillis());
        }
    }

    /** The error that a value was built that no reader would take again. */
    private IllegalStateException unwritable(int field, String expected, Object found) {
        return new IllegalStateException(
                "Expected " + expected + " for `" + names.canonical[field] + "`, found `" + found + "`");
    }

    public void instant(int field, Instant value) throws IOException {
        name(field);
        if (timestamps == TimestampForm.EPOCH_SECONDS) {
            if (value.getNano() == 0) {
                generator.writeNumber(value.getEpochSecond());
            } else {
                generator.writeNumber(Timestamps.toEpochSeconds(value));
            }
            return;
        }
        int length = Timestamps.format(value, timestamps == TimestampForm.MILLIS ? 3 : 0, timestamp);
        if (length > 0) {
            generator.writeString(timestamp, 0, length);
        } else {
            generator.writeString(value.toString());
        }
    }

    public void instant(int field, Optional<Instant> value) throws IOException {
        if (value.isPresent()) {
            instant(field, value.get());
        }
    }

    public <T> void value(int field, T value, Codec<T> codec) throws IOException {
        name(field);
        codec.write(value, this);
    }

    public <T> void value(int field, Optional<T> value, Codec<T> codec) throws IOException {
        if (value.isPresent()) {
            value(field, value.get(), codec);
        }
    }

    /** Writes an array, an empty one too unless something else was received in its place. */
    public <T> void array(int field, List<T> values, Codec<T> codec) throws IOException {
        if (values.isEmpty() && isTaken(names.canonical[field].getValue())) {
            return;
        }
        name(field);
        generator.writeStartArray();
        for (int i = 0; i < values.size(); i++) {
            codec.write(values.get(i), this);
        }
        generator.writeEndArray();
    }

    /** Writes an array, or nothing when it is empty. */
    public <T> void arrayIfAny(int field, List<T> values, Codec<T> codec) throws IOException {
        if (!values.isEmpty()) {
            array(field, values, codec);
        }
    }

    /** Writes an array of strings, or nothing when it is empty. */
    public void textsIfAny(int field, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            name(field);
            generator.writeStartArray();
            for (String value : values) {
                string(value);
            }
            generator.writeEndArray();
        }
    }

    /** Writes an object of strings, or nothing when it is empty. */
    public void textsIfAny(int field, Map<String, String> values) throws IOException {
        if (!values.isEmpty()) {
            name(field);
            generator.writeStartObject();
            for (Map.Entry<String, String> entry : values.entrySet()) {
                generator.writeStringField(entry.getKey(), entry.getValue());
            }
            generator.writeEndObject();
        }
    }

    /** Writes an object whose keys are the users' own, or nothing when it is empty. */
    public void membersIfAny(int field, JsonFields members) throws IOException {
        if (!members.isEmpty()) {
            name(field);
            members(members);
        }
    }

    /** Writes an object whose keys are the users' own. */
    public void members(JsonFields members) throws IOException {
        generator.writeStartObject();
        writeMembers(members);
        generator.writeEndObject();
    }

    private void writeMembers(JsonFields members) throws IOException {
        for (int i = 0; i < members.size(); i++) {
            generator.writeFieldName(members.nameAt(i));
            RawJson.replay(members.jsonAt(i), generator);
        }
    }
}
