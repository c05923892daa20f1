package io.github.agentstream.examples.simulator.own;

import io.github.agentstream.examples.simulator.DayProfile;
import io.github.agentstream.examples.simulator.Floor;
import io.github.agentstream.examples.simulator.Lasting;
import io.github.agentstream.examples.simulator.Scenario;
import io.github.agentstream.examples.simulator.Skills;
import io.github.agentstream.model.Channel;
import java.time.Duration;

/** Emergency calls at night, which those who speak French take first. */
public final class NightDesk implements Scenario {
    @Override
    public String name() {
        return "night-desk";
    }

    @Override
    public void describe(Floor floor) {
        floor.queue("Emergencies");
        floor.profile("Night").serves("Emergencies").takes(Channel.VOICE, 1);
        floor.staff("Night", floor.agents());
        floor.calls("Emergencies")
                .load(0.4 * floor.atWork())
                .spread(DayProfile.of(1, 3, 2))
                .talk(Lasting.logNormal(Duration.ofMinutes(6), 0.9))
                .step(Duration.ofSeconds(10), Skills.atLeast("Language", "French", 3));
        floor.behaviour().holds(0.05);
        floor.attendance().noBreaks();
    }
}
