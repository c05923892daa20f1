package io.github.agentstream.routing.build;

import java.util.List;

/**
 * Builds routing criteria; made for a static import:
 *
 * <pre>{@code
 * RoutingCriteria criteria = step(agents("39bc9666-4d3c-4558-b2ad-9bab4bd48568")).expiresAfter(Duration.ofSeconds(30))
 *         .then(step(allOf(atLeast("Language", "English", 4), atLeast("Technology", "AWS Kinesis", 2)))
 *                 .expiresAfter(Duration.ofSeconds(30)))
 *         .then(step(atLeast("Language", "English", 1)).neverExpires())
 *         .criteria();
 * }</pre>
 *
 * <p>What Amazon Connect does not take as a tree does not compile: OR stands at the top alone, AND holds conditions, NOT
 * stands before a condition, preferred agents are a step of their own, and only the last step may never expire. What goes
 * beyond a number that it documents throws IllegalArgumentException. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html">Set routing criteria</a>.
 *
 * <p>Names and values are taken as they are; whether an instance has such an attribute is not known here. All that is
 * built is immutable. Thread-safe.
 */
public final class Routing {
    private Routing() {}

    /** A step for agents who meet the requirement; say next how long it lasts. */
    public static UntimedStep step(Requirement requirement) {
        return new UntimedStep(requirement.toExpression());
    }

    /** A step for preferred agents; say next how long it lasts. */
    public static UntimedStep step(PreferredAgents agents) {
        return new UntimedStep(agents.toExpression());
    }

    /**
     * Agents who have that value of the attribute at that level or above.
     *
     * <p>The name has 1 to 100 characters, the value 1 to 128, all of them such as predefined attributes may have: letters,
     * digits, spaces and {@code _.:/=+-@',;<>?}. In their place may stand a reference such as {@code
     * $.Attributes.language}, which a flow looks up.
     *
     * @throws IllegalArgumentException when the name or the value is not like that, or the level is not from 1 to 5
     */
    public static ProficiencyCondition atLeast(String name, String value, int level) {
        return ProficiencyCondition.atLeast(name, value, level);
    }

    /**
     * Agents who have that value of the attribute at a level from the least to the greatest, both included.
     *
     * <p>Names and values are as for {@link #atLeast}.
     *
     * @throws IllegalArgumentException when the name or the value is not like that, a level is not from 1 to 5, or the
     *     least is above the greatest
     */
    public static ProficiencyCondition between(String name, String value, int least, int greatest) {
        return ProficiencyCondition.between(name, value, least, greatest);
    }

    /**
     * Agents who do not meet the condition, those without the attribute among them. A flow takes it from a Lambda function
     * or the API, not as a block's own setting.
     */
    public static Condition not(ProficiencyCondition condition) {
        return new Exclusion(condition);
    }

    /**
     * Agents who meet all of the conditions.
     *
     * @throws IllegalArgumentException when there are none or more than 8, or two are about the same value of the same
     *     attribute, which Amazon Connect forbids
     */
    public static AllOf allOf(Condition... conditions) {
        return new AllOf(List.of(conditions));
    }

    /**
     * Agents who meet at least one of the alternatives. A flow takes it from a Lambda function or the API, not as a block's
     * own setting.
     *
     * @throws IllegalArgumentException when there are none or more than 3
     */
    public static AnyOf anyOf(Alternative... alternatives) {
        return new AnyOf(List.of(alternatives));
    }

    /**
     * The agents with those user ids, or user names. Agents are still taken only when their routing profile has the queue.
     *
     * @throws IllegalArgumentException when there are none or more than 10, or one is empty, longer than 256 characters or
     *     named twice
     */
    public static PreferredAgents agents(String... ids) {
        return agents(List.of(ids));
    }

    /**
     * As {@link #agents(String...)}.
     *
     * @throws IllegalArgumentException as above
     */
    public static PreferredAgents agents(List<String> ids) {
        return new PreferredAgents(ids);
    }
}
