package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.state.Criteria;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import java.util.List;

/** Plays the routing criteria of contacts in queues: a step is active until it expires, then the next one. */
final class CriteriaSteps {
    private static final double REPLACED = 0.05;

    private final Centre centre;

    CriteriaSteps(Centre centre) {
        this.centre = centre;
    }

    /** To be called when the contact got into a queue. Those that agents transfer have no criteria. */
    void begin(Leg leg) {
        List<RoutingStep> steps = leg.traffic.steps();
        boolean none = steps.isEmpty()
                || leg.queue.isOfAgent()
                || leg.is(InitiationMethod.TRANSFER)
                || leg.is(InitiationMethod.CALLBACK);
        if (!none) {
            activate(leg, new Criteria(steps, 0, centre.timeline.now()));
            if (centre.chance.happens(REPLACED)) {
                leg.criteria.getLast().lasting().ifPresent(lasting -> planReplacement(leg, lasting.toMillis() / 2));
            }
        }
    }

    private void activate(Leg leg, Criteria criteria) {
        leg.criteria.add(criteria);
        planExpiry(leg, criteria);
    }

    private void planExpiry(Leg leg, Criteria criteria) {
        criteria.lasting().ifPresent(lasting -> centre.timeline.after(lasting.toMillis(), () -> expire(leg, criteria)));
    }

    private void expire(Leg leg, Criteria criteria) {
        if (criteria.isActive()) {
            criteria.expire(centre.timeline.now());
            if (criteria.isActive()) {
                planExpiry(leg, criteria);
            }
            changed(leg);
        }
    }

    private void planReplacement(Leg leg, long after) {
        centre.timeline.after(after, () -> {
            Criteria current = leg.criteria.getLast();
            if (current.isActive()) {
                current.end(RoutingStepStatus.INTERRUPTED);
                List<RoutingStep> last = current.steps()
                        .subList(current.steps().size() - 1, current.steps().size());
                activate(leg, new Criteria(last, current.index() + 1, centre.timeline.now()));
                changed(leg);
            }
        });
    }

    private void changed(Leg leg) {
        centre.contacts.criteriaUpdated(leg);
        if (leg.entry == null) {
            centre.router.assign(leg);
        }
    }
}
