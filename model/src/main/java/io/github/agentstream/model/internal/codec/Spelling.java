package io.github.agentstream.model.internal.codec;

/** Compares the spellings of keys. */
final class Spelling {
    private static final int SHORTEST_GUESS = 5;

    private Spelling() {}

    static String lowerFirstLetter(String name) {
        return withFirstLetter(Character.toLowerCase(name.charAt(0)), name);
    }

    static String otherFirstLetter(String name) {
        char first = name.charAt(0);
        return withFirstLetter(
                Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first), name);
    }

    /** Without {@code +}: the JDK takes milliseconds to prepare the first one, and every program gets here. */
    private static String withFirstLetter(char first, String name) {
        StringBuilder changed = new StringBuilder(name);
        changed.setCharAt(0, first);
        return changed.toString();
    }

    /** Whether the two differ in letter case alone, or in one letter put in, left out, replaced or swapped. */
    static boolean resembles(String found, String name) {
        if (found.equalsIgnoreCase(name)) {
            return true;
        }
        int shorter = Math.min(found.length(), name.length());
        if (shorter < SHORTEST_GUESS || Math.abs(found.length() - name.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && found.charAt(head) == name.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && found.charAt(found.length() - 1 - tail) == name.charAt(name.length() - 1 - tail)) {
            tail++;
        }
        if (head < found.length() && Character.isDigit(found.charAt(head))) {
            return false;
        }
        int foundRest = found.length() - head - tail;
        int nameRest = name.length() - head - tail;
        return Math.max(foundRest, nameRest) <= 1
                || (foundRest == 2
                        && nameRest == 2
                        && found.charAt(head) == name.charAt(head + 1)
                        && found.charAt(head + 1) == name.charAt(head));
    }
}
