package io.github.agentstream.examples.simulator.state;

import io.github.agentstream.examples.simulator.ProfilePlan;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.contactrecord.RoutingProfileReference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A routing profile and its agents who are ready. */
public final class Profile {
    private final ProfilePlan plan;
    private final Arn arn;
    private final List<QueueLine> queues;
    private final Map<Medium, TreeSet<Agent>> ready = new EnumMap<>(Medium.class);

    public Profile(ProfilePlan plan, Arn arn, List<QueueLine> queues) {
        this.plan = plan;
        this.arn = arn;
        this.queues = queues;
        for (Medium medium : Medium.all()) {
            ready.put(medium, new TreeSet<>(Agent.BY_READINESS));
        }
        queues.forEach(queue -> queue.servedBy().add(this));
    }

    public String name() {
        return plan.name();
    }

    public Arn arn() {
        return arn;
    }

    public List<QueueLine> queues() {
        return queues;
    }

    public int slots(Medium medium) {
        return plan.slots(medium);
    }

    public RoutingProfileReference reference() {
        return RoutingProfileReference.builder().arn(arn).name(name()).build();
    }

    public TreeSet<Agent> ready(Medium medium) {
        return ready.get(medium);
    }
}
