package io.github.agentstream.examples.simulator;

import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.model.InitiationMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The description of a contact centre, filled by a {@link Scenario}: queues, routing profiles, staff, what arrives and
 * how agents behave. Not thread-safe.
 */
public final class Floor {
    private static final Duration LONGEST_SHIFT = Duration.ofHours(8);
    private static final Duration DAY = Duration.ofDays(1);

    private final int agents;
    private final Duration length;
    private Duration shift;
    private final Set<String> queues = new LinkedHashSet<>();
    private final Map<String, ProfilePlan> profiles = new LinkedHashMap<>();
    private final List<Staff> staff = new ArrayList<>();
    private final List<Traffic> traffic = new ArrayList<>();
    private final Behaviour behaviour = new Behaviour();
    private final Attendance attendance = new Attendance();
    private int supervisors;
    private OptionalInt proficiencies = OptionalInt.empty();

    /** So many agents of the same routing profile. */
    public record Staff(String profile, int count) {}

    Floor(int agents, Duration length) {
        this.agents = agents;
        this.length = length;
        this.shift = length.compareTo(LONGEST_SHIFT.plusHours(2)) <= 0 ? length : LONGEST_SHIFT;
    }

    /** How many agents were asked for. */
    public int agents() {
        return agents;
    }

    /** How long contacts arrive. */
    public Duration length() {
        return length;
    }

    /** How many of the agents are at work at a time, on average. */
    public double atWork() {
        return agents * Math.min(1, (double) shift.toMillis() / day().toMillis());
    }

    /**
     * How long each agent works on each day; shifts begin evenly spread. Longer than a day is without a break between
     * days. Default all the time up to 10 hours, else 8 hours.
     */
    public Floor shift(Duration each) {
        shift = each.compareTo(length) > 0 ? length : each;
        return this;
    }

    /** Adds a queue. */
    public Floor queue(String name) {
        queues.add(name);
        return this;
    }

    /** Adds a routing profile, to be filled. */
    public ProfilePlan profile(String name) {
        return profiles.computeIfAbsent(name, ProfilePlan::new);
    }

    /** Adds agents of that routing profile. */
    public Floor staff(String profile, int count) {
        staff.add(new Staff(profile, count));
        return this;
    }

    /** Adds supervisors, who take no contacts and listen to calls of others. Default none. */
    public Floor supervisors(int count) {
        supervisors = count;
        return this;
    }

    /** Adds calls of customers to that queue. */
    public Traffic calls(String queue) {
        return add(Medium.VOICE, InitiationMethod.INBOUND, queue);
    }

    /** Adds calls that agents of that outbound queue make. */
    public Traffic outboundCalls(String queue) {
        return add(Medium.VOICE, InitiationMethod.OUTBOUND, queue).flow(Lasting.nothing());
    }

    /** Adds contacts of a campaign, which agents of that queue look at before they are dialled. */
    public Traffic previews(String queue) {
        return add(Medium.VOICE, InitiationMethod.CAMPAIGN_PREVIEW, queue)
                .flow(Lasting.nothing())
                .lostInFlow(0)
                .patient();
    }

    /** Adds chats to that queue. */
    public Traffic chats(String queue) {
        return add(Medium.CHAT, InitiationMethod.API, queue)
                .talk(Lasting.logNormal(Duration.ofMinutes(8), 0.7))
                .patience(Lasting.exponential(Duration.ofMinutes(5)));
    }

    /** Adds tasks to that queue; they wait as long as it takes. */
    public Traffic tasks(String queue) {
        return add(Medium.TASK, InitiationMethod.API, queue)
                .patient()
                .talk(Lasting.logNormal(Duration.ofMinutes(6), 1));
    }

    /** Adds e-mails of customers to that queue; they wait as long as it takes. */
    public Traffic emails(String queue) {
        return add(Medium.EMAIL, InitiationMethod.INBOUND, queue).patient();
    }

    /** Adds e-mails that agents of that queue begin; some are discarded. */
    public Traffic drafts(String queue) {
        return add(Medium.EMAIL, InitiationMethod.OUTBOUND, queue).flow(Lasting.nothing());
    }

    /** How many proficiencies each agent has, 1 to 9, which make events longer. Default 1 or 2. */
    public Floor proficiencies(int each) {
        proficiencies = OptionalInt.of(each);
        return this;
    }

    /** What agents do with contacts, to be changed. */
    public Behaviour behaviour() {
        return behaviour;
    }

    /** When agents are there, to be changed. */
    public Attendance attendance() {
        return attendance;
    }

    /** Agents do nothing but answer at once: no breaks, holds, transfers, missed offers or changes. */
    public Floor onlyAnswers() {
        behaviour
                .autoAccept()
                .offers(0, 0, 0)
                .holds(0)
                .pauses(0)
                .transfers(0, 0)
                .monitoring(0)
                .parties(0);
        attendance.noBreaks().sessions(0, 0, 0).internalErrors(0).configurationChanges(0);
        return this;
    }

    private Traffic add(Medium medium, InitiationMethod method, String queue) {
        Traffic added = new Traffic(medium, method, Optional.of(queue));
        traffic.add(added);
        return added;
    }

    /** What repeats: a day, or less when the simulation is shorter. */
    public Duration day() {
        return length.compareTo(DAY) < 0 ? length : DAY;
    }

    public Duration shift() {
        return shift;
    }

    public Set<String> queues() {
        return queues;
    }

    public Map<String, ProfilePlan> profiles() {
        return profiles;
    }

    public List<Staff> staff() {
        return staff;
    }

    public List<Traffic> traffic() {
        return traffic;
    }

    public OptionalInt proficiencies() {
        return proficiencies;
    }

    public int supervisors() {
        return supervisors;
    }
}
