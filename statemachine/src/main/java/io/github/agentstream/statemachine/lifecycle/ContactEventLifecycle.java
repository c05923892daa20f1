package io.github.agentstream.statemachine.lifecycle;

import static io.github.agentstream.statemachine.lifecycle.ContactMilestone.BEFORE_THE_END;
import static io.github.agentstream.statemachine.lifecycle.ContactMilestone.COMPLETED;
import static io.github.agentstream.statemachine.lifecycle.ContactMilestone.CONNECTED_TO_AGENT;
import static io.github.agentstream.statemachine.lifecycle.ContactMilestone.CONNECTED_TO_SYSTEM;
import static io.github.agentstream.statemachine.lifecycle.ContactMilestone.DISCONNECTED;
import static io.github.agentstream.statemachine.lifecycle.ContactMilestone.INITIATED;
import static io.github.agentstream.statemachine.lifecycle.ContactMilestone.OTHER;
import static io.github.agentstream.statemachine.lifecycle.ContactMilestone.PAUSE;
import static io.github.agentstream.statemachine.lifecycle.ContactMilestone.PAUSED;
import static io.github.agentstream.statemachine.lifecycle.ContactMilestone.QUEUED;
import static io.github.agentstream.statemachine.lifecycle.ContactMilestone.RESUMED;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.contactevent.ContactEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What contact events tell of a contact: which milestone may lie before which, by channel.
 *
 * <p>The events come in any order, may be missing and may be repeated, so arrival tells nothing: a step goes from the
 * milestone with the earlier time to that with the later one. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/contact-events.html">Amazon Connect contact events</a>.
 */
public final class ContactEventLifecycle {
    /** The table. A channel that is not given or new may do what any may. */
    public static final Lifecycle<ContactMilestone, Channel.Known> TABLE = table();

    private ContactEventLifecycle() {}

    /** The table, laid out anew. */
    static Lifecycle<ContactMilestone, Channel.Known> table() {
        return new Lifecycle<>(
                "contact events", ContactMilestone.class, List.of(Channel.Known.values()), ContactEventLifecycle::grid);
    }

    /**
     * What is odd about the times that the events tell, as findings of the code {@code CONTACT_EVENTS_CONTRADICT}
     * (WARNING), by contact and then sorted; empty when nothing is. The order of the events does not matter, nor does
     * repeating some.
     *
     * <p>Where the events of a contact tell several times of one milestone, a finding needs all of them to contradict.
     * The times of events themselves are whole seconds and count as any instant in that second. {@link MilestoneTimes} does
     * the same event by event.
     */
    public static List<Finding> judge(Collection<ContactEvent> events) {
        SortedMap<String, MilestoneTimes> contacts = new TreeMap<>();
        for (ContactEvent event : events) {
            contacts.computeIfAbsent(event.contactId(), MilestoneTimes::new).add(event);
        }
        List<Finding> findings = new ArrayList<>();
        contacts.values().forEach(contact -> findings.addAll(contact.findings()));
        return List.copyOf(findings);
    }

    private static Grid<ContactMilestone> grid(Channel.Known channel) {
        EnumSet<ContactMilestone> all = EnumSet.allOf(ContactMilestone.class);
        Grid<ContactMilestone> grid = Grid.filled(ContactMilestone.class, MilestoneRules.PASSED_OVER)
                .with(BEFORE_THE_END, INITIATED, MilestoneRules.BEFORE_ITS_BEGINNING)
                .with(INITIATED, CONNECTED_TO_SYSTEM, MilestoneRules.TYPICAL)
                .with(INITIATED, QUEUED, MilestoneRules.NO_MEDIA_EVENT)
                .with(CONNECTED_TO_SYSTEM, QUEUED, MilestoneRules.TYPICAL)
                .with(QUEUED, CONNECTED_TO_AGENT, MilestoneRules.TYPICAL)
                .with(EnumSet.of(QUEUED, CONNECTED_TO_AGENT), CONNECTED_TO_SYSTEM, MilestoneRules.DIALLED_AFTERWARDS)
                .with(CONNECTED_TO_AGENT, QUEUED, MilestoneRules.QUEUED_WHEN_ANSWERED)
                .with(BEFORE_THE_END, DISCONNECTED, MilestoneRules.LEFT_EARLY)
                .with(CONNECTED_TO_AGENT, DISCONNECTED, MilestoneRules.TYPICAL)
                .with(DISCONNECTED, BEFORE_THE_END, MilestoneRules.AFTER_THE_END)
                .with(DISCONNECTED, COMPLETED, MilestoneRules.TYPICAL);
        return pauses(channel, grid)
                .with(COMPLETED, all, MilestoneRules.AFTER_COMPLETION)
                .withRepeated(EnumSet.range(INITIATED, CONNECTED_TO_AGENT), MilestoneRules.TOLD_OTHERWISE)
                .with(DISCONNECTED, DISCONNECTED, MilestoneRules.ENDED_TWICE)
                .with(COMPLETED, COMPLETED, MilestoneRules.TOLD_OTHERWISE)
                .with(all, OTHER, MilestoneRules.AT_ANY_TIME)
                .with(OTHER, all, MilestoneRules.AT_ANY_TIME);
    }

    private static Grid<ContactMilestone> pauses(Channel.Known channel, Grid<ContactMilestone> grid) {
        EnumSet<ContactMilestone> all = EnumSet.allOf(ContactMilestone.class);
        return switch (channel) {
            case VOICE, CHAT, EMAIL ->
                grid.with(all, PAUSE, MilestoneRules.PAUSED_NO_TASK).with(PAUSE, all, MilestoneRules.PAUSED_NO_TASK);
            case TASK, UNKNOWN ->
                grid.with(EnumSet.range(INITIATED, QUEUED), PAUSED, MilestoneRules.PAUSED_EARLY)
                        .with(
                                PAUSE,
                                EnumSet.range(CONNECTED_TO_SYSTEM, CONNECTED_TO_AGENT),
                                MilestoneRules.PAUSED_EARLY)
                        .with(PAUSE, PAUSE, MilestoneRules.TASK_PAUSED)
                        .with(CONNECTED_TO_AGENT, PAUSED, MilestoneRules.TASK_PAUSED)
                        .with(PAUSED, DISCONNECTED, MilestoneRules.TASK_ENDED_PAUSED)
                        .with(RESUMED, DISCONNECTED, MilestoneRules.TYPICAL);
        };
    }
}
