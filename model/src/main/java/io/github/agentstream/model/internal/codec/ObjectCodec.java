package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.Severity;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type of JSON object. It owns what is alike for all: the loop over the keys, null as absent, other
 * spellings, unknown fields, repeated keys, required keys, and where an error stands.
 *
 * <p>The order and the spelling of keys are learned: after each key, the one that followed it last time is tried first,
 * which saves looking it up. The hints are shared between threads without synchronisation; any value of them gives the same
 * result.
 *
 * @param <T> the immutable type
 * @param <B> its builder
 */
public abstract class ObjectCodec<T extends Extensible, B> implements Codec<T> {
    private static final int UNKNOWN = -1;
    private static final int END = -2;

    private final Class<T> type;
    private final Fields fields;
    private final SerializedString[] spellings;
    private final int[] follower;

    protected ObjectCodec(Class<T> type, Fields.Builder fields) {
        this.type = type;
        this.fields = fields.build();
        this.spellings = this.fields.spellings();
        this.follower = this.fields.expectedFollowers();
    }

    protected abstract B builder();

    /** Reads the value of the field at that position, which is not null, into the builder. */
    protected abstract void read(int field, In in, B builder) throws IOException;

    /** Hands the unknown fields to the builder; not called when there are none. */
    protected abstract void unknownFields(B builder, JsonFields unknownFields);

    /** Makes the value; all required fields were read. */
    protected abstract T build(B builder);

    /** Writes the known fields in their order. */
    protected abstract void writeFields(T value, Out out) throws IOException;

    @Override
    public final Class<T> type() {
        return type;
    }

    @Override
    public final T read(In in) throws IOException {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw in.expectedUnlessNothing("an object");
        }
        B builder = builder();
        JsonFields.Builder unknown = null;
        long seen = 0;
        long seenByAlias = 0;
        long unusable = 0;
        int last = spellings.length;
        int spelling = nextKey(parser, last);
        while (spelling != END) {
            if (spelling == UNKNOWN) {
                String name = parser.currentName();
                parser.nextToken();
                unknown = keep(in, name, unknown);
                reportResemblance(in, name);
            } else {
                last = spelling;
                if (parser.nextToken() != JsonToken.VALUE_NULL) {
                    int field = fields.fieldOf(spelling);
                    boolean alias = spelling >= fields.size();
                    long bit = Fields.bit(field);
                    if ((seen & bit) != 0) {
                        requireOtherSpelling(in, field, alias, (seenByAlias & bit) != 0);
                        unknown = keep(in, spellings[spelling].getValue(), unknown);
                    } else {
                        seen |= bit;
                        try {
                            read(field, in, builder);
                        } catch (UnusableValue e) {
                            unusable |= bit;
                            unknown = keepUnusable(in, field, spellings[spelling].getValue(), unknown);
                        }
                    }
                    if (alias) {
                        seenByAlias |= bit;
                        reportMisspelling(in, field, spellings[spelling].getValue());
                    }
                }
            }
            spelling = nextKey(parser, last);
        }
        requireAll(in, seen & ~unusable);
        if (unknown != null) {
            unknownFields(builder, unknown.build());
        }
        return build(builder);
    }

    /** Goes to the next key and gives its spelling's number, {@link #UNKNOWN}, or {@link #END}. */
    private int nextKey(JsonParser parser, int last) throws IOException {
        int guess = follower[last];
        if (guess == spellings.length) {
            parser.nextToken();
        } else if (parser.nextFieldName(spellings[guess])) {
            return guess;
        }
        if (parser.currentToken() != JsonToken.FIELD_NAME) {
            return END;
        }
        int spelling = fields.spellingOf(parser.currentName());
        if (spelling >= 0) {
            follower[last] = spelling;
        }
        return spelling;
    }

    private void requireAll(In in, long present) throws IOException {
        if (in.parser().currentToken() != JsonToken.END_OBJECT) {
            throw in.expected("a key or the end of the object");
        }
        if (fields.lacksRequired(present)) {
            List<String> missing = fields.missing(present);
            throw in.unreadable(listed(missing), "an object without " + (missing.size() == 1 ? "it" : "them"));
        }
    }

    private static String listed(List<String> keys) {
        return "`" + String.join("`, `", keys) + "`";
    }

    private static JsonFields.Builder keep(In in, String name, JsonFields.@Nullable Builder unknown)
            throws IOException {
        JsonFields.Builder kept = unknown == null ? JsonFields.builder() : unknown;
        return kept.putCompact(name, RawJson.take(in.parser()));
    }

    private JsonFields.Builder keepUnusable(In in, int field, String name, JsonFields.@Nullable Builder unknown)
            throws IOException {
        if (fields.isRequired(field)) {
            throw in.expected("a value for the required `" + fields.name(field) + "`");
        }
        in.reportUnusable();
        return keep(in, name, unknown);
    }

    /** The same key twice is an error; a second spelling of a key is kept under its own name. */
    private void requireOtherSpelling(In in, int field, boolean alias, boolean seenByAlias) throws IOException {
        if (alias ? seenByAlias && fields.hasOneAlias(field) : !seenByAlias) {
            throw in.unreadable("each key once", "it a second time");
        }
        in.report(
                Severity.WARNING,
                "KEY_TWO_SPELLINGS",
                "Expected one spelling of this key, found two; the first is read and this one is kept as unknown.");
    }

    private void reportMisspelling(In in, int field, String name) {
        if (fields.isMisspelt(name)) {
            reportMisspelt(in, fields.name(field), "Expected the key `%s`, found a misspelling of it; it is read.");
        }
    }

    private void reportResemblance(In in, String name) {
        String meant = fields.meant(name);
        if (meant != null) {
            reportMisspelt(in, meant, "Expected the key `%s`, found one that resembles it; it is kept as unknown.");
        }
    }

    private static void reportMisspelt(In in, String meant, String message) {
        in.report(Finding.builder()
                .severity(Severity.WARNING)
                .code("KEY_MISSPELT")
                .location(in.pointer())
                .message(String.format(message, meant))
                .hint("Did the producer mean `" + meant + "`?")
                .build());
    }

    @Override
    public final void write(T value, Out out) throws IOException {
        JsonFields unknown = value.unknownFields();
        Out.Names outer = out.startObject(fields, unknown);
        writeFields(value, out);
        out.endObject(unknown, outer);
    }
}
