package io.github.agentstream.examples.simulator.scenario;

import io.github.agentstream.examples.simulator.DayProfile;
import io.github.agentstream.examples.simulator.Floor;
import io.github.agentstream.examples.simulator.Scenario;
import io.github.agentstream.model.Channel;

/** One queue of calls with little to do. */
public final class QuietVoiceQueue implements Scenario {
    @Override
    public String name() {
        return "quiet-voice-queue";
    }

    @Override
    public void describe(Floor floor) {
        floor.queue("Reception");
        floor.profile("Reception").serves("Reception").takes(Channel.VOICE, 1);
        floor.staff("Reception", floor.agents());
        floor.calls("Reception").load(0.35 * floor.atWork()).spread(DayProfile.flat());
    }
}
