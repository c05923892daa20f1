package io.github.agentstream.examples.simulator;

/**
 * What kind of contact centre is simulated. One small class makes another one:
 *
 * <pre>{@code
 * public final class NightDesk implements Scenario {
 *     public String name() {
 *         return "night-desk";
 *     }
 *
 *     public void describe(Floor floor) {
 *         floor.queue("Emergencies");
 *         floor.profile("Night").serves("Emergencies").takes(Channel.VOICE, 1);
 *         floor.staff("Night", floor.agents());
 *         floor.calls("Emergencies").load(0.4 * floor.atWork()).spread(DayProfile.flat());
 *     }
 * }
 * }</pre>
 */
public interface Scenario {
    /** By which it is asked for: lower case and hyphens. */
    String name();

    /** Says who works on the floor and what arrives; called once for each simulation. */
    void describe(Floor floor);
}
