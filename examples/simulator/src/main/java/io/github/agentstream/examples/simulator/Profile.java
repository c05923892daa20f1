package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.contactrecord.RoutingProfileReference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A routing profile and its agents who are ready. */
final class Profile {
    private final ProfilePlan plan;
    private final Arn arn;
    private final List<QueueLine> queues;
    private final Map<Medium, TreeSet<Agent>> ready = new EnumMap<>(Medium.class);

    Profile(ProfilePlan plan, Arn arn, List<QueueLine> queues) {
        this.plan = plan;
        this.arn = arn;
        this.queues = queues;
        for (Medium medium : Medium.all()) {
            ready.put(medium, new TreeSet<>(Agent.BY_READINESS));
        }
        queues.forEach(queue -> queue.servedBy().add(this));
    }

    String name() {
        return plan.name();
    }

    Arn arn() {
        return arn;
    }

    List<QueueLine> queues() {
        return queues;
    }

    int slots(Medium medium) {
        return plan.slots(medium);
    }

    RoutingProfileReference reference() {
        return RoutingProfileReference.builder().arn(arn).name(name()).build();
    }

    TreeSet<Agent> ready(Medium medium) {
        return ready.get(medium);
    }
}
