package io.github.agentstream.routing.build;

import static io.github.agentstream.routing.build.Routing.atLeast;
import static io.github.agentstream.routing.build.Routing.between;
import static io.github.agentstream.routing.build.Routing.not;
import static io.github.agentstream.routing.build.Routing.step;

import java.time.Duration;

/**
 * Criteria that recur, built with {@link Routing}; further steps may follow those that expire.
 *
 * <p>Amazon Connect does not rank agents by level: of those who meet a step, the one who has been available longest is
 * taken. Steps that ask for less and less are how the best are preferred. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/proficiency-routing.html">Proficiency routing</a>.
 * Thread-safe.
 */
public final class RoutingRecipes {
    private static final int LEAST = 1;
    private static final int GREATEST = 5;

    private RoutingRecipes() {}

    /**
     * First the preferred agents, then the team, then whoever serves the queue. Amazon Connect waits for agents who are
     * away too: there is no step that is passed over.
     *
     * @param team what an agent of the team has, such as {@code atLeast("Team", "Claims", 1)}
     * @throws IllegalArgumentException when a duration is not a whole number of seconds from 1 upwards
     */
    public static ExpiringSteps preferredThenTeam(
            PreferredAgents preferred, Duration waitForPreferred, Requirement team, Duration waitForTeam) {
        return step(preferred).expiresAfter(waitForPreferred).then(step(team).expiresAfter(waitForTeam));
    }

    /**
     * The best first: a step for each level from the greatest down to the least, each for agents of that level and above.
     * From 5 to 1 that is all 5 steps that there can be.
     *
     * @param each how long each step lasts
     * @throws IllegalArgumentException when a level is not from 1 to 5, the greatest is below the least, or the duration is
     *     not a whole number of seconds from 1 upwards
     */
    public static ExpiringSteps expertsFirst(String name, String value, int greatest, int least, Duration each) {
        if (greatest < least) {
            throw new IllegalArgumentException(
                    "Expected a greatest level from `" + least + "` upwards, found `" + greatest + "`");
        }
        ExpiringSteps steps = step(atLeast(name, value, greatest)).expiresAfter(each);
        for (int level = greatest - 1; level >= least; level--) {
            steps = steps.then(step(atLeast(name, value, level)).expiresAfter(each));
        }
        return steps;
    }

    /**
     * Agents who do not have that value of the attribute at any level; AWS writes it {@code NOT French(1-5)}.
     *
     * @throws IllegalArgumentException when the name or the value is empty
     */
    public static Condition without(String name, String value) {
        return not(between(name, value, LEAST, GREATEST));
    }

    /**
     * What an agent must meet, however long that takes: a last step that never expires, as rules of a trade or of the law
     * want it. Steps before it should ask for this and more, since each is open to whoever meets it.
     */
    public static EndlessSteps mustHave(Requirement requirement) {
        return step(requirement).neverExpires();
    }

    /**
     * A place to wait: a step that never expires, on an attribute that no agent has. The contact stays until
     * UpdateContactRoutingData gives it other criteria.
     *
     * @throws IllegalArgumentException when the name or the value is empty
     */
    public static EndlessSteps parking(String name, String value) {
        return mustHave(atLeast(name, value, LEAST));
    }
}
