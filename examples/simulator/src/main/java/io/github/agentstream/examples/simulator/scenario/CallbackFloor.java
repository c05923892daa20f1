package io.github.agentstream.examples.simulator.scenario;

import io.github.agentstream.examples.simulator.DayProfile;
import io.github.agentstream.examples.simulator.Floor;
import io.github.agentstream.examples.simulator.Lasting;
import io.github.agentstream.examples.simulator.Scenario;
import io.github.agentstream.model.Channel;
import java.time.Duration;

/** Outbound calls and queued callbacks, auto-accept, holds that keep their start timestamp. */
public final class CallbackFloor implements Scenario {
    @Override
    public String name() {
        return "callback-floor";
    }

    @Override
    public void describe(Floor floor) {
        floor.queue("Campaign").queue("Hotline");
        floor.profile("Dialling").serves("Campaign").takes(Channel.VOICE, 1);
        floor.profile("Hotline").serves("Hotline", "Campaign").takes(Channel.VOICE, 1);
        int hotline = (floor.agents() + 1) / 2;
        floor.staff("Hotline", hotline).staff("Dialling", floor.agents() - hotline);
        floor.calls("Hotline")
                .load(0.5 * floor.atWork())
                .patience(Lasting.exponential(Duration.ofSeconds(40)))
                .callbacks(0.7);
        floor.outboundCalls("Campaign").load(0.4 * floor.atWork()).spread(DayProfile.flat());
        floor.previews("Campaign").load(0.1 * floor.atWork()).spread(DayProfile.flat());
        floor.behaviour().autoAccept().holdKeepsStart(true);
    }
}
