package io.github.agentstream.routing.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a wrong spelling was probably meant to be. */
final class Resemblance {
    private static final Pattern NOT_COUNTED = Pattern.compile("^connect:|[\\s_-]+");
    private static final int LETTERS_PER_SLIP = 4;
    private static final int MOST_SLIPS = 5;
    private static final int LONGEST = 256;

    private Resemblance() {}

    /**
     * The candidate that differs least: in letter case, spaces or the prefix {@code connect:} only, or by one slip in
     * every four letters, five at most; of several the first in their order.
     */
    static Optional<String> nearest(String spelt, Collection<String> candidates) {
        String counted = counted(spelt);
        int fewest = Math.min(MOST_SLIPS, Math.max(1, counted.length() / LETTERS_PER_SLIP)) + 1;
        String nearest = null;
        for (String candidate : candidates.stream().sorted().toList()) {
            int slips = slips(counted, counted(candidate), fewest);
            if (slips < fewest) {
                fewest = slips;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String counted(String text) {
        return NOT_COUNTED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** How many letters to insert, leave out, replace or swap with the next; the bound when it is that or more. */
    private static int slips(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) >= bound || Math.max(one.length(), other.length()) > LONGEST) {
            return bound;
        }
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 ? j : j == 0 ? i : best(slips, one, other, i, j);
            }
        }
        return Math.min(bound, slips[one.length()][other.length()]);
    }

    private static int best(int[][] slips, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, slips[i - 2][j - 2] + 1) : best;
    }
}
