package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.agentstream.model.JsonFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one JSON object. Each spelling of a key has a number: the canonical ones come first, at the positions of their
 * fields, and the others follow. Immutable.
 */
public final class Fields {
    private final int size;
    private final SerializedString[] spellings;
    private final Out.Names names;
    private final Out.Names lowerCamelNames;
    private final int[] fieldBySpelling;
    private final Map<String, Integer> spellingByText;
    private final Set<String> misspellings;
    private final long required;

    private Fields(Builder builder) {
        this.size = builder.names.length;
        this.spellings = new SerializedString[builder.spellings.size()];
        this.fieldBySpelling = new int[spellings.length];
        for (int i = 0; i < spellings.length; i++) {
            spellings[i] = new SerializedString(builder.spellings.get(i));
            fieldBySpelling[i] = builder.fields.get(i);
        }
        this.names = new Out.Names(spellings, null);
        this.lowerCamelNames = builder.eitherCase ? new Out.Names(lowerCamel(builder.names), null) : names;
        this.spellingByText = builder.spellingByText;
        this.misspellings = builder.misspellings;
        this.required = builder.required;
    }

    private static SerializedString[] lowerCamel(String[] names) {
        SerializedString[] lower = new SerializedString[names.length];
        for (int i = 0; i < names.length; i++) {
            lower[i] = new SerializedString(Spelling.lowerFirstLetter(names[i]));
        }
        return lower;
    }

    /** Keys with these canonical names, at the positions 0, 1, 2, ... */
    public static Builder named(String... names) {
        return new Builder(names);
    }

    /** How many fields there are. */
    int size() {
        return size;
    }

    /** The canonical name of a field. */
    String name(int field) {
        return spellings[field].getValue();
    }

    /** All spellings, by number. */
    SerializedString[] spellings() {
        return spellings;
    }

    /** The names to write, by field. */
    Out.Names names(boolean lowerCamel) {
        return lowerCamel ? lowerCamelNames : names;
    }

    /** The number of that spelling, or -1. */
    int spellingOf(String text) {
        Integer spelling = spellingByText.get(text);
        return spelling == null ? -1 : spelling;
    }

    int fieldOf(int spelling) {
        return fieldBySpelling[spelling];
    }

    /**
     * By spelling, the number of the one to expect next when keys come in the order of the fields; at the end, where no key
     * has come yet, that of the first. The count of the spellings stands for none.
     */
    int[] expectedFollowers() {
        int[] followers = new int[spellings.length + 1];
        for (int i = 0; i < spellings.length; i++) {
            int next = fieldBySpelling[i] + 1;
            followers[i] = next == size ? spellings.length : next;
        }
        return followers;
    }

    boolean hasOneAlias(int field) {
        int aliases = 0;
        for (int i = size; i < spellings.length; i++) {
            aliases += fieldBySpelling[i] == field ? 1 : 0;
        }
        return aliases == 1;
    }

    boolean isMisspelt(String text) {
        return misspellings.contains(text);
    }

    /** A spelling of that field that no unknown field has; null when all are taken. */
    @Nullable
    String freeSpelling(int field, JsonFields unknown) {
        for (int i = 0; i < spellings.length; i++) {
            if (fieldBySpelling[i] == field && !unknown.contains(spellings[i].getValue())) {
                return spellings[i].getValue();
            }
        }
        return null;
    }

    boolean isRequired(int field) {
        return (required & bit(field)) != 0;
    }

    /** The required keys that are not among those seen. */
    List<String> missing(long seen) {
        List<String> missing = new ArrayList<>();
        for (int field = 0; field < size; field++) {
            if ((required & ~seen & bit(field)) != 0) {
                missing.add(name(field));
            }
        }
        return missing;
    }

    boolean lacksRequired(long seen) {
        return (required & ~seen) != 0;
    }

    /** The canonical name that an unknown key was probably meant to be; null when it resembles none. */
    @Nullable
    String meant(String unknown) {
        for (int field = 0; field < size; field++) {
            if (Spelling.resembles(unknown, name(field))) {
                return name(field);
            }
        }
        return null;
    }

    static long bit(int field) {
        return 1L << field;
    }

    /** Builds {@link Fields}. */
    public static final class Builder {
        private final String[] names;
        private final List<String> spellings = new ArrayList<>();
        private final List<Integer> fields = new ArrayList<>();
        private final Map<String, Integer> spellingByText = new HashMap<>();
        private final Set<String> misspellings = new HashSet<>();
        private long required;
        private boolean eitherCase;

        private Builder(String[] names) {
            if (names.length > Long.SIZE) {
                throw new IllegalArgumentException("Expected at most 64 fields, found `" + names.length + "`");
            }
            this.names = names;
            for (int field = 0; field < names.length; field++) {
                spell(names[field], field);
            }
        }

        /** A record without these means nothing. */
        public Builder required(String... keys) {
            for (String key : keys) {
                required |= bit(field(key));
            }
            return this;
        }

        /** Other documented spellings of a key: read silently, never written. */
        public Builder alias(String name, String... others) {
            for (String other : others) {
                spell(other, field(name));
            }
            return this;
        }

        /** Wrong spellings of a key that are known to occur: read, and reported. */
        public Builder misspelling(String name, String... others) {
            misspellings.addAll(List.of(others));
            return alias(name, others);
        }

        /** Reads each key, in each spelling so far, with its first letter in either case. */
        public Builder eitherCase() {
            eitherCase = true;
            for (String spelling : List.copyOf(spellings)) {
                spell(Spelling.otherFirstLetter(spelling), field(spelling));
            }
            return this;
        }

        public Fields build() {
            return new Fields(this);
        }

        private void spell(String text, int field) {
            if (spellingByText.putIfAbsent(text, spellings.size()) == null) {
                spellings.add(text);
                fields.add(field);
            }
        }

        private int field(String text) {
            Integer spelling = spellingByText.get(text);
            if (spelling == null) {
                throw new IllegalArgumentException("Expected one of the fields, found `" + text + "`");
            }
            return fields.get(spelling);
        }
    }
}
