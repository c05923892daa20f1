package io.github.agentstream.metrics.adherence;

import java.util.List;
import java.util.Objects;

/**
 * Which activity stands for a state. Immutable.
 *
 * @param subject what the state is of
 * @param name the state: of contacts {@code CHANNEL-METHOD-STATE}, in which {@code *} stands for any part, of statuses the
 *     name, of sessions {@code LOGIN} or {@code LOGOUT}
 * @param activity how workforce management calls it
 * @param adherenceClass what it is
 * @param basis where the rule is from
 */
public record AdherenceRule(Subject subject, String name, String activity, AdherenceClass adherenceClass, Basis basis) {
    private static final int PARTS = 3;

    /** What a state is of. */
    public enum Subject {
        /** A contact on the agent's desktop. */
        CONTACT("contact"),
        /** An agent status. */
        STATUS("status"),
        /** The agent's session. */
        SESSION("session");

        private final String label;

        Subject(String label) {
            this.label = label;
        }

        /** As it is called in files. */
        public String label() {
            return label;
        }
    }

    /** Where a rule is from. */
    public enum Basis {
        /** The table of NICE's guide has it. */
        DOCUMENTED,
        /** That table has no such state; this library fills the gap. */
        FILLED,
        /** A user wrote it. */
        OWN
    }

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when the name is not as the subject demands, or the activity is blank
     */
    public AdherenceRule {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(adherenceClass, "adherenceClass");
        Objects.requireNonNull(basis, "basis");
        requireName(subject, name);
        if (activity.isBlank()) {
            throw new IllegalArgumentException("Expected an activity, found `" + activity + "`.");
        }
    }

    /** A rule of a user's. */
    public static AdherenceRule of(Subject subject, String name, String activity, AdherenceClass adherenceClass) {
        return new AdherenceRule(subject, name, activity, adherenceClass, Basis.OWN);
    }

    /** Whether it is for that state. */
    boolean covers(AdherenceLabel label) {
        if (subject != label.subject()) {
            return false;
        }
        if (subject != Subject.CONTACT) {
            return name.equals(label.text());
        }
        String[] parts = name.split("-", -1);
        for (int i = 0; i < PARTS; i++) {
            if (!parts[i].equals("*") && !parts[i].equals(label.parts().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void requireName(Subject subject, String name) {
        boolean fits = switch (subject) {
            case CONTACT ->
                name.split("-", -1).length == PARTS
                        && !List.of(name.split("-", -1)).contains("");
            case STATUS -> !name.isBlank();
            case SESSION -> name.equals(AdherenceLabel.LOGIN.text()) || name.equals(AdherenceLabel.LOGOUT.text());
        };
        if (!fits) {
            throw new IllegalArgumentException("Expected " + expected(subject) + ", found `" + name + "`.");
        }
    }

    private static String expected(Subject subject) {
        return switch (subject) {
            case CONTACT -> "a contact's state such as `VOICE-INBOUND-CONNECTED` or `*-*-MISSED`";
            case STATUS -> "the name of a status";
            case SESSION -> "`LOGIN` or `LOGOUT`";
        };
    }
}
