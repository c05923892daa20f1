package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.Attendance;
import io.github.agentstream.examples.simulator.Behaviour;
import io.github.agentstream.examples.simulator.Floor;
import io.github.agentstream.examples.simulator.ProfilePlan;
import io.github.agentstream.examples.simulator.SimulationSink;
import io.github.agentstream.examples.simulator.Traffic;
import io.github.agentstream.examples.simulator.TruthOptions;
import io.github.agentstream.examples.simulator.engine.Chance;
import io.github.agentstream.examples.simulator.engine.Timeline;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.Names;
import io.github.agentstream.examples.simulator.state.Profile;
import io.github.agentstream.examples.simulator.state.QueueLine;
import io.github.agentstream.examples.simulator.streams.AgentStream;
import io.github.agentstream.examples.simulator.streams.ContactStream;
import io.github.agentstream.examples.simulator.streams.RecordStream;
import io.github.agentstream.examples.simulator.truth.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contact centre at work: all its parts, made from a description, for one run. */
public final class Centre {
    final Timeline timeline;
    final Chance chance;
    final Behaviour behaviour;
    final Attendance attendance;
    final Statuses statuses;
    final Truth truth;
    final People people;
    final AgentStream agentStream;
    final Contacts contacts;
    final Heartbeats heartbeats;
    final Desk desk;
    final StatusChanges statusChanges = new StatusChanges(this);
    final Conversations conversations = new Conversations(this);
    final Transfers transfers = new Transfers(this);
    final Dialling dialling = new Dialling(this);
    final Parties parties = new Parties(this);
    final Previews previews = new Previews(this);
    final Callbacks callbacks = new Callbacks(this);
    final AgentInitiated agentInitiated = new AgentInitiated(this);
    final Offers offers = new Offers(this);
    final Waiting waiting = new Waiting(this);
    final Router router;
    final List<Profile> profiles = new ArrayList<>();
    final List<Agent> agents = new ArrayList<>();

    private final Names names;
    private final Map<String, QueueLine> queues = new LinkedHashMap<>();
    private final Map<Medium, List<QueueLine>> queuesByMedium = new EnumMap<>(Medium.class);
    private final List<QueueLine> allQueues = new ArrayList<>();
    private final WorkDay workDay = new WorkDay(this);
    private final long start;
    private final long end;

    /** Opens at that time, in milliseconds since 1970. */
    public Centre(Floor floor, long start, long seed, TruthOptions counting, SimulationSink sink) {
        Chance root = Chance.seeded(seed);
        this.names = new Names(root.split());
        this.chance = root.split();
        this.start = start;
        this.end = start + floor.length().toMillis();
        this.timeline = new Timeline(start);
        this.behaviour = floor.behaviour();
        this.attendance = floor.attendance();
        this.statuses = Statuses.of(attendance.customStatuses(), names);
        this.truth = new Truth(counting, sink);
        this.people = new People(names, root.split(), floor.proficiencies());
        this.agentStream = new AgentStream(timeline, names, sink);
        this.contacts = new Contacts(
                timeline,
                names,
                truth,
                new ContactStream(timeline, names, sink),
                new RecordStream(timeline, names, root.split(), sink));
        this.heartbeats = new Heartbeats(timeline, root.split(), agentStream);
        this.desk = new Desk(timeline, truth, behaviour.holdKeepsStart());
        this.router = new Router(contacts, waiting, new CriteriaSteps(this), offers, allQueues);
        fill(floor);
        Arrivals arrivals =
                new Arrivals(this, root.split(), start, end, floor.day().toMillis());
        for (Traffic traffic : floor.traffic()) {
            queuesByMedium
                    .computeIfAbsent(traffic.medium(), medium -> new ArrayList<>())
                    .add(queue(traffic.queue().orElseThrow()));
            arrivals.plan(traffic);
        }
    }

    private void fill(Floor floor) {
        floor.queues().forEach(name -> {
            QueueLine queue = new QueueLine(names.newArn("queue"), Optional.of(name));
            queues.put(name, queue);
            allQueues.add(queue);
        });
        Map<String, Profile> byName = new LinkedHashMap<>();
        floor.profiles().values().forEach(plan -> byName.put(plan.name(), profile(plan)));
        profiles.addAll(byName.values());
        floor.staff().forEach(staff -> {
            for (int i = 0; i < staff.count(); i++) {
                hire(Optional.ofNullable(byName.get(staff.profile())).orElseThrow(), false);
            }
        });
        if (floor.supervisors() > 0) {
            Profile none = profile(new ProfilePlan("Supervisors"));
            for (int i = 0; i < floor.supervisors(); i++) {
                hire(none, true);
            }
        }
        truth.watch(agents, start);
        new Shifts(this, floor, start, workDay).plan();
    }

    private Profile profile(ProfilePlan plan) {
        List<QueueLine> served = plan.queues().stream().map(this::queue).toList();
        return new Profile(plan, names.newArn("routing-profile"), served);
    }

    private void hire(Profile profile, boolean supervisor) {
        String id = names.newId();
        QueueLine own = new QueueLine(names.arn("queue", "agent/" + id), Optional.empty());
        int number = agents.size();
        Agent agent = new Agent(
                number,
                names.arn("agent", id),
                people.person(number, behaviour.acceptsAutomatically()),
                profile,
                own,
                supervisor);
        own.owner = agent;
        allQueues.add(own);
        agents.add(agent);
    }

    /**
     * The queue of that name.
     *
     * @throws IllegalArgumentException when the scenario has none
     */
    QueueLine queue(String name) {
        QueueLine queue = queues.get(name);
        if (queue == null) {
            throw new IllegalArgumentException(
                    "Expected one of the queues " + queues.keySet() + ", found `" + name + "`");
        }
        return queue;
    }

    /** The queues for that channel. */
    List<QueueLine> queuesFor(Medium medium) {
        return queuesByMedium.getOrDefault(medium, List.of());
    }

    /** Runs to the end. */
    public void run() {
        new Monitoring(this, end).planNext();
        new ConfigurationChanges(this, end).planNext();
        planInterval(truth.nextInterval(start));
        timeline.run();
        truth.end(timeline.now());
    }

    /** The greatest number of things that were planned at a time. */
    public int mostPlanned() {
        return timeline.mostPlanned();
    }

    /** The greatest numbers of contacts and of open intervals, added up. */
    public int mostHeld() {
        return contacts.mostLive() + truth.mostOpen();
    }

    private void planInterval(long end) {
        timeline.firstAt(end, () -> {
            truth.intervalEnds(end, allQueues);
            if (!timeline.isEmpty()) {
                planInterval(truth.nextInterval(end));
            }
        });
    }
}
