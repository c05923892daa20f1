package io.github.agentstream.routing.check;

/**
 * The numbers that routing criteria are held against, with the documented value of each. After a quota increase, tell
 * {@link CriteriaCheck.Builder#limit} the new one. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html">Set routing criteria</a> and <a
 * href="https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactRoutingData.html">UpdateContactRoutingData</a>.
 */
public enum CriteriaLimit {
    /** Steps of one criteria, at most: 5. */
    STEPS(5),
    /** Conditions joined by one AND, at most: 8. */
    AND_CONDITIONS(8),
    /**
     * Operands of one OR, at most: 3. Whether the guide means three operands or three times the word OR is open; so one
     * more is a warning, and two more are an error.
     */
    OR_OPERANDS(3),
    /** Preferred agents of one step, at most: 10. */
    AGENTS(10),
    /** Characters of a user id or user name, at most: 256. */
    AGENT_ID_LENGTH(256),
    /** Characters of the name of an attribute, at most: 100. */
    NAME_LENGTH(100),
    /** Characters of a value in a condition, at most: 128. */
    VALUE_LENGTH(128),
    /** Characters of a value that an agent can have, at most: 100. */
    ASSIGNABLE_VALUE_LENGTH(100),
    /** Seconds that a step should last, at least: 20, which is how long a contact rings at an agent. */
    RING_SECONDS(20);

    private final int documented;

    CriteriaLimit(int documented) {
        this.documented = documented;
    }

    /** The value that holds unless another is given. */
    public int documented() {
        return documented;
    }
}
