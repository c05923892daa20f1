package io.github.agentstream.examples.benchmarks.data;

import io.github.agentstream.examples.simulator.DayProfile;
import io.github.agentstream.examples.simulator.Floor;
import io.github.agentstream.examples.simulator.Scenario;
import io.github.agentstream.model.Channel;
import java.util.List;

/** Agents of one routing profile with seven queues and three channels: events of about 7 KB. */
final class SevenQueues implements Scenario {
    private static final List<String> QUEUES =
            List.of("Support", "Sales", "Complaints", "Billing", "Returns", "Social media", "Back office");

    @Override
    public String name() {
        return "seven-queues";
    }

    @Override
    public void describe(Floor floor) {
        QUEUES.forEach(floor::queue);
        floor.profile("Service")
                .serves(QUEUES.toArray(String[]::new))
                .takes(Channel.VOICE, 1)
                .takes(Channel.CHAT, 3)
                .takes(Channel.TASK, 2);
        floor.staff("Service", floor.agents());
        double load = floor.atWork();
        floor.calls("Support").load(0.2 * load).spread(DayProfile.flat());
        floor.calls("Sales").load(0.1 * load).spread(DayProfile.flat());
        floor.calls("Complaints").load(0.05 * load).spread(DayProfile.flat());
        floor.calls("Billing").load(0.05 * load).spread(DayProfile.flat());
        floor.calls("Returns").load(0.05 * load).spread(DayProfile.flat());
        floor.chats("Social media").load(0.4 * load).spread(DayProfile.flat());
        floor.tasks("Back office").load(0.2 * load).spread(DayProfile.flat());
    }
}
