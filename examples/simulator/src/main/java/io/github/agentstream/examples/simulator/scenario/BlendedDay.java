package io.github.agentstream.examples.simulator.scenario;

import io.github.agentstream.examples.simulator.DayProfile;
import io.github.agentstream.examples.simulator.Floor;
import io.github.agentstream.examples.simulator.Scenario;
import io.github.agentstream.examples.simulator.Skills;
import io.github.agentstream.model.Channel;
import java.time.Duration;
import java.util.List;

/** Calls, chats, tasks and e-mails, with everything that may happen to them. */
public final class BlendedDay implements Scenario {
    private static final Duration LONGEST_OFFICE_DAY = Duration.ofHours(12);
    private static final List<String> QUEUES = List.of(
            "Sales",
            "Support",
            "Complaints",
            "Billing",
            "Returns",
            "Orders",
            "Technical",
            "Premium",
            "Chat",
            "Social media",
            "Back office",
            "Mail");

    @Override
    public String name() {
        return "blended-day";
    }

    @Override
    public void describe(Floor floor) {
        QUEUES.forEach(floor::queue);
        floor.profile("Calls")
                .serves("Support", "Sales", "Complaints", "Billing", "Returns", "Orders", "Technical", "Premium")
                .takes(Channel.VOICE, 1);
        floor.profile("Digital")
                .serves("Chat", "Mail", "Social media", "Premium")
                .takes(Channel.CHAT, 3)
                .takes(Channel.EMAIL, 2);
        floor.profile("All-round")
                .serves("Sales", "Premium", "Chat", "Back office", "Mail", "Social media")
                .takes(Channel.VOICE, 1)
                .takes(Channel.CHAT, 2)
                .takes(Channel.TASK, 2)
                .takes(Channel.EMAIL, 1);
        int calls = (floor.agents() + 1) / 2;
        int digital = floor.agents() / 4;
        floor.staff("Calls", calls)
                .staff("Digital", digital)
                .staff("All-round", floor.agents() - calls - digital)
                .supervisors(floor.agents() / 20 + 1);
        arrivals(floor, floor.atWork());
    }

    private static void arrivals(Floor floor, double agents) {
        DayProfile day =
                floor.length().compareTo(LONGEST_OFFICE_DAY) > 0 ? DayProfile.aroundTheClock() : DayProfile.office();
        floor.calls("Support")
                .load(0.18 * agents)
                .spread(day)
                .callbacks(0.2)
                .overflow(0.1, "Sales", Duration.ofSeconds(45));
        floor.calls("Sales").load(0.12 * agents).spread(day).callbacks(0.1);
        floor.calls("Complaints").load(0.04 * agents).spread(day);
        floor.calls("Billing").load(0.04 * agents).spread(day);
        floor.calls("Returns").load(0.02 * agents).spread(day);
        floor.calls("Orders").load(0.02 * agents).spread(day);
        floor.calls("Technical")
                .load(0.02 * agents)
                .spread(day)
                .step(
                        Duration.ofSeconds(20),
                        Skills.all(Skills.atLeast("Language", "English", 3), Skills.without("Product", "Travel")))
                .step(
                        Duration.ofSeconds(30),
                        Skills.any(Skills.atLeast("Language", "English", 1), Skills.atLeast("Language", "German", 3)));
        floor.calls("Premium").load(0.01 * agents).spread(day);
        floor.outboundCalls("Sales").load(0.03 * agents).spread(day);
        floor.chats("Chat").load(0.25 * agents).spread(day);
        floor.chats("Social media")
                .load(0.05 * agents)
                .spread(day)
                .step(Duration.ofSeconds(45), Skills.atLeast("Language", "German", 3));
        floor.tasks("Back office").load(0.06 * agents).spread(day);
        floor.emails("Mail").load(0.08 * agents).spread(day);
        floor.drafts("Mail").load(0.02 * agents).spread(day);
    }
}
