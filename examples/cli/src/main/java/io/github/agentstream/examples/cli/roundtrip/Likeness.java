package io.github.agentstream.examples.cli.roundtrip;

import java.util.Map;
import java.util.Set;

/** What counts as alike in one part of a record. */
enum Likeness {
    /** Spelling and case of keys and texts count: objects whose keys are the users' own. */
    EXACT(false, Map.of()),
    AGENT_EVENT(
            false,
            Map.of(
                    "EnqueueTimestamp", "EnqueuedTimestamp",
                    "Level", "ProficiencyLevel",
                    "StateStartTimeStamp", "StateStartTimestamp",
                    "StartStateTimestamp", "StateStartTimestamp")),
    CONTACT_EVENT(true, Map.of("instanceARN", "instanceArn")),
    CONTACT_RECORD(false, Map.of()),
    /** Numbers may be texts, as in flow exports, and instants seconds since 1970, as in answers of the API. */
    CRITERIA(
            true,
            Map.of(
                    "nOTAttributeCondidtion", "notAttributeCondition",
                    "nOTAttributeCondition", "notAttributeCondition"));

    private static final Set<String> USERS_OWN = Set.of(
            "attributes", "contactDetails", "contactEvaluations", "outboundStrategy", "segmentAttributes", "tags");

    private final boolean eitherCase;
    private final Map<String, String> spellings;

    Likeness(boolean eitherCase, Map<String, String> spellings) {
        this.eitherCase = eitherCase;
        this.spellings = spellings;
    }

    /** Equal for two keys that may stand for each other. */
    String key(String name) {
        String key = eitherCase ? lowerCamel(name) : name;
        return spellings.getOrDefault(key, key);
    }

    /** What counts in the value of that member. */
    Likeness inside(String name) {
        String key = lowerCamel(name);
        if (this == EXACT || USERS_OWN.contains(key)) {
            return EXACT;
        }
        return key.equals("routingCriteria") ? CRITERIA : this;
    }

    /**
     * Whether the only element of that member may stand there without its array: {@code updatedProperties} of a contact
     * event, which AWS documents as a text and sends as a list, and the criteria of a contact record. Both are read in
     * either form and written as lists.
     */
    boolean mayStandAlone(String name) {
        String key = lowerCamel(name);
        return (this == CONTACT_EVENT && key.equals("updatedProperties"))
                || (this == CONTACT_RECORD && key.equals("routingCriteria"));
    }

    /** Whether two scalars say the same. */
    boolean isAlike(JsonValue one, JsonValue other) {
        if (one.equals(other)) {
            return true;
        }
        if (one instanceof JsonValue.Digits digits && other instanceof JsonValue.Digits others) {
            return Scalars.isSameNumber(digits.digits(), others.digits());
        }
        if (this == EXACT) {
            return false;
        }
        if (one instanceof JsonValue.Text text && other instanceof JsonValue.Text another) {
            return Scalars.isSameInstant(text.text(), another.text());
        }
        return this == CRITERIA && (isAcross(one, other) || isAcross(other, one));
    }

    private static boolean isAcross(JsonValue one, JsonValue other) {
        return one instanceof JsonValue.Digits digits
                && other instanceof JsonValue.Text text
                && (Scalars.isSameNumber(digits.digits(), text.text())
                        || Scalars.isEpochSecond(digits.digits(), text.text()));
    }

    private static String lowerCamel(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
