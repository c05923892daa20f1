package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.Traffic;
import io.github.agentstream.examples.simulator.engine.Chance;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.model.InitiationMethod;

/** Lets contacts arrive: a Poisson process whose rate follows the day, by thinning one of the greatest rate. */
final class Arrivals {
    private final Centre centre;
    private final Chance chance;
    private final long start;
    private final long end;
    private final long day;

    Arrivals(Centre centre, Chance chance, long start, long end, long day) {
        this.centre = centre;
        this.chance = chance;
        this.start = start;
        this.end = end;
        this.day = day;
    }

    void plan(Traffic traffic) {
        planNext(traffic, chance.split(), start);
    }

    private void planNext(Traffic traffic, Chance own, long from) {
        double greatest = traffic.arrivalsPerMilli() * traffic.profile().greatest();
        if (greatest <= 0) {
            return;
        }
        double time = from;
        do {
            time += own.exponential(1 / greatest);
            if (time >= end) {
                return;
            }
        } while (!own.happens(traffic.profile().at((time - start) % day / day)
                / traffic.profile().greatest()));
        long next = (long) time;
        centre.timeline.at(next, () -> {
            arrive(traffic);
            planNext(traffic, own, next);
        });
    }

    private void arrive(Traffic traffic) {
        if (traffic.method() == InitiationMethod.OUTBOUND) {
            centre.agentInitiated.begin(traffic);
            return;
        }
        Leg leg = centre.contacts.begin(traffic, traffic.method());
        long flow = traffic.flow().draw(centre.chance);
        boolean lost = centre.chance.happens(traffic.lostInFlow());
        centre.timeline.after(flow, () -> {
            if (lost) {
                centre.waiting.turnAway(leg);
            } else {
                centre.router.enqueue(leg, centre.queue(traffic.queue().orElseThrow()));
            }
        });
    }
}
