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

/** The keys of one JSON object: their canonical names by position, other spellings, and which are required. Immutable. */
public final class Fields {
    private final SerializedString[] names;
    private final SerializedString[] lowerCamelNames;
    private final Map<String, Integer> index;
    private final Map<Integer, List<String>> aliases;
    private final Set<String> misspellings;
    private final long required;

    private Fields(Builder builder) {
        this.names = serialized(builder.names, false);
        this.lowerCamelNames = builder.eitherCase ? serialized(builder.names, true) : names;
        this.index = builder.index;
        this.aliases = builder.aliases;
        this.misspellings = builder.misspellings;
        this.required = builder.required;
    }

    /** Keys with these canonical names, at the positions 0, 1, 2, ... */
    public static Builder named(String... names) {
        return new Builder(names);
    }

    int size() {
        return names.length;
    }

    SerializedString[] names(boolean lowerCamel) {
        return lowerCamel ? lowerCamelNames : names;
    }

    /** The position of the key with that spelling, or -1. */
    int indexOf(String name) {
        Integer position = index.get(name);
        return position == null ? -1 : position;
    }

    boolean isCanonical(int field, String name) {
        return names[field].getValue().equals(name);
    }

    boolean isMisspelt(String name) {
        return misspellings.contains(name);
    }

    /** A spelling of that key that no unknown field has; null when all are taken. */
    @Nullable
    String freeSpelling(int field, JsonFields unknown) {
        if (!unknown.contains(names[field].getValue())) {
            return names[field].getValue();
        }
        for (String alias : aliases.getOrDefault(field, List.of())) {
            if (!unknown.contains(alias)) {
                return alias;
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
        for (int field = 0; field < names.length; field++) {
            if ((required & ~seen & bit(field)) != 0) {
                missing.add(names[field].getValue());
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
        for (SerializedString name : names) {
            if (Spelling.resembles(unknown, name.getValue())) {
                return name.getValue();
            }
        }
        return null;
    }

    static long bit(int field) {
        return 1L << field;
    }

    private static SerializedString[] serialized(String[] names, boolean lowerCamel) {
        SerializedString[] serialized = new SerializedString[names.length];
        for (int i = 0; i < names.length; i++) {
            serialized[i] = new SerializedString(lowerCamel ? Spelling.lowerFirstLetter(names[i]) : names[i]);
        }
        return serialized;
    }

    /** Builds {@link Fields}. */
    public static final class Builder {
        private final String[] names;
        private final Map<String, Integer> index = new HashMap<>();
        private final Map<Integer, List<String>> aliases = new HashMap<>();
        private final Set<String> misspellings = new HashSet<>();
        private long required;
        private boolean eitherCase;

        private Builder(String[] names) {
            if (names.length > Long.SIZE) {
                throw new IllegalArgumentException("at most 64 fields, found " + names.length);
            }
            this.names = names;
            for (int i = 0; i < names.length; i++) {
                index.put(names[i], i);
            }
        }

        /** A record without these means nothing. */
        public Builder required(String... keys) {
            for (String key : keys) {
                required |= bit(position(key));
            }
            return this;
        }

        /** Other documented spellings of a key: read silently, never written. */
        public Builder alias(String name, String... spellings) {
            int field = position(name);
            for (String spelling : spellings) {
                if (index.putIfAbsent(spelling, field) == null) {
                    aliases.computeIfAbsent(field, any -> new ArrayList<>()).add(spelling);
                }
            }
            return this;
        }

        /** Wrong spellings of a key that are known to occur: read, and reported. */
        public Builder misspelling(String name, String... spellings) {
            misspellings.addAll(List.of(spellings));
            return alias(name, spellings);
        }

        /** Reads each key with its first letter in either case. */
        public Builder eitherCase() {
            eitherCase = true;
            for (String spelling : List.copyOf(index.keySet())) {
                alias(names[position(spelling)], Spelling.otherFirstLetter(spelling));
            }
            return this;
        }

        public Fields build() {
            return new Fields(this);
        }

        private int position(String name) {
            Integer position = index.get(name);
            if (position == null) {
                throw new IllegalArgumentException("no field `" + name + "`");
            }
            return position;
        }
    }
}
