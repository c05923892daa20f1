package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.Floor;
import io.github.agentstream.examples.simulator.state.Agent;
import java.time.Duration;

/** When agents work: one shift a day, the beginnings evenly spread over it; everybody comes up to two minutes late. */
final class Shifts {
    private static final long LATEST = Duration.ofMinutes(2).toMillis();

    private final Centre centre;
    private final WorkDay workDay;
    private final long start;
    private final long end;
    private final long day;
    private final long shift;

    Shifts(Centre centre, Floor floor, long start, WorkDay workDay) {
        this.centre = centre;
        this.workDay = workDay;
        this.start = start;
        this.end = start + floor.length().toMillis();
        this.shift = floor.shift().toMillis();
        this.day = shift > floor.day().toMillis()
                ? floor.length().toMillis()
                : floor.day().toMillis();
    }

    void plan() {
        centre.agents.forEach(agent -> plan(agent, start));
    }

    /** Each shift plans the next one when it begins. */
    private void plan(Agent agent, long dayStart) {
        long latest = Math.min(day, end - dayStart) - shift;
        long begin = dayStart + Math.max(0, latest) * agent.number / Math.max(1, centre.agents.size() - 1);
        long late = centre.chance.between(0, Math.min(LATEST, shift / 20));
        long next = dayStart + day;
        workDay.plan(agent, begin + late, Math.min(begin + shift, end), () -> {
            if (next < end) {
                plan(agent, next);
            }
        });
    }
}
