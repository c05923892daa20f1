package io.github.agentstream.examples.simulator.scenario;

import io.github.agentstream.examples.simulator.DayProfile;
import io.github.agentstream.examples.simulator.Floor;
import io.github.agentstream.examples.simulator.Lasting;
import io.github.agentstream.examples.simulator.Scenario;
import io.github.agentstream.model.Channel;
import java.time.Duration;

/** The model that Erlang C solves. */
public final class SingleQueue implements Scenario {
    private final double occupancy;

    public SingleQueue(double occupancy) {
        this.occupancy = occupancy;
    }

    @Override
    public String name() {
        return "single-queue";
    }

    @Override
    public void describe(Floor floor) {
        floor.queue("Calls");
        floor.profile("Calls").serves("Calls").takes(Channel.VOICE, 1);
        floor.shift(floor.length()).staff("Calls", floor.agents());
        floor.calls("Calls")
                .load(occupancy * floor.agents())
                .spread(DayProfile.flat())
                .flow(Lasting.nothing())
                .lostInFlow(0)
                .talk(Lasting.exponential(Duration.ofMinutes(4)))
                .afterWork(Lasting.nothing())
                .patient();
        floor.onlyAnswers();
    }
}
