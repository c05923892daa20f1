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
 * <p>The order of keys is learned: after each key, the one that followed it last time is tried first, which saves looking
 * it up. The hints are shared between threads without synchronisation; any value of them gives the same result.
 *
 * @param <T> the immutable type
 * @param <B> its builder
 */
public abstract class ObjectCodec<T extends Extensible, B> implements Codec<T> {
    private final Class<T> type;
    private final Fields fields;
    private final SerializedString[] names;
    private final int[] follower;

    protected ObjectCodec(Class<T> type, Fields.Builder fields) {
        this.type = type;
        this.fields = fields.build();
        this.names = this.fields.names(false);
        this.follower = new int[names.length + 1];
        for (int i = 0; i < names.length; i++) {
            follower[i] = i;
        }
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
        long present = 0;
        String[] spellings = null;
        int place = 0;
        while (true) {
            int field = follower[place];
            boolean canonical = field < names.length && parser.nextFieldName(names[field]);
            if (!canonical) {
                if (field >= names.length) {
                    parser.nextToken();
                }
                if (parser.currentToken() != JsonToken.FIELD_NAME) {
                    break;
                }
                String name = parser.currentName();
                field = fields.indexOf(name);
                canonical = field >= 0 && fields.isCanonical(field, name);
                if (field < 0) {
                    parser.nextToken();
                    unknown = keep(in, name, unknown);
                    reportResemblance(in, name);
                    continue;
                }
                follower[place] = field;
            }
            place = field + 1;
            JsonToken token = parser.nextToken();
            long bit = Fields.bit(field);
            if (((seen | seenByAlias) & bit) != 0) {
                boolean sameSpelling = canonical
                        ? (seen & bit) != 0
                        : spellings != null && parser.currentName().equals(spellings[field]);
                unknown = repeated(in, sameSpelling, unknown);
                continue;
            }
            if (canonical) {
                seen |= bit;
            } else {
                seenByAlias |= bit;
                spellings = spellings == null ? new String[names.length] : spellings;
                spellings[field] = parser.currentName();
                reportMisspelling(in, field);
            }
            if (token == JsonToken.VALUE_NULL) {
                continue;
            }
            try {
                read(field, in, builder);
                present |= bit;
            } catch (UnusableValue e) {
                if (fields.isRequired(field)) {
                    throw in.expected("a value for the required `" + names[field].getValue() + "`");
                }
                in.reportUnusable();
                unknown = keep(in, parser.currentName(), unknown);
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw in.expected("a key or the end of the object");
        }
        if (fields.lacksRequired(present)) {
            List<String> missing = fields.missing(present);
            throw in.unreadable(listed(missing), "an object without " + (missing.size() == 1 ? "it" : "them"));
        }
        if (unknown != null) {
            unknownFields(builder, unknown.build());
        }
        return build(builder);
    }

    private static String listed(List<String> keys) {
        return "`" + String.join("`, `", keys) + "`";
    }

    private static JsonFields.Builder keep(In in, String name, JsonFields.@Nullable Builder unknown)
            throws IOException {
        JsonFields.Builder fields = unknown == null ? JsonFields.builder() : unknown;
        return fields.putCompact(name, RawJson.take(in.parser()));
    }

    /** The same key twice is an error; a second spelling of a key is kept under its own name. */
    private static JsonFields.Builder repeated(In in, boolean sameSpelling, JsonFields.@Nullable Builder unknown)
            throws IOException {
        if (sameSpelling) {
            throw in.unreadable("each key once", "it a second time");
        }
        in.report(
                Severity.WARNING,
                "KEY_TWO_SPELLINGS",
                "Expected one spelling of this key, found two; the first is read and this one is kept as unknown.");
        return keep(in, in.parser().currentName(), unknown);
    }

    private void reportMisspelling(In in, int field) throws IOException {
        if (fields.isMisspelt(in.parser().currentName())) {
            reportMisspelt(
                    in, names[field].getValue(), "Expected the key `%s`, found a misspelling of it; it is read.");
        }
    }

    private void reportResemblance(In in, String name) throws IOException {
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
