package io.github.agentstream.examples.simulator;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What may happen to records between Amazon Connect and their reader. */
public enum NoiseKind {
    /** Some records arrive twice or three times, within a minute. */
    DUPLICATES,
    /** Some agent events and contact events never arrive. */
    LOSS,
    /** Some records arrive up to ten minutes late. */
    LATENESS,
    /** Neighbouring records change places: they arrive up to two seconds late. */
    REORDERING,
    /** Some contact records are delivered again hours later, with a newer {@code LastUpdateTimestamp} and an attribute. */
    REDELIVERED_RECORDS,
    /** Of some contact records an older version comes first, with less contact work than there was. */
    CORRECTED_RECORDS,
    /** The milliseconds of agent events repeat their seconds, as before May 2019. */
    MILLISECONDS_2018,
    /** Agents move to another region: their events come from there, contact events from both. */
    REGION_HANDOVER;

    /** In lower case with hyphens. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads a list such as {@code duplicates,loss}; {@code all} and {@code none} mean so.
     *
     * @throws IllegalArgumentException when a word is none of {@link #text()}
     */
    public static Set<NoiseKind> parse(String list) {
        if (list.equals("all")) {
            return EnumSet.allOf(NoiseKind.class);
        }
        Set<NoiseKind> kinds = EnumSet.noneOf(NoiseKind.class);
        if (!list.equals("none")) {
            for (String word : list.split(",")) {
                kinds.add(named(word.strip()));
            }
        }
        return kinds;
    }

    private static NoiseKind named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.text().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected `all`, `none` or some of "
                        + Arrays.stream(values()).map(NoiseKind::text).toList() + ", found `" + word + "`"));
    }
}
