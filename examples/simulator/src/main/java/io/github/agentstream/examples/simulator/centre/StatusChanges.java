package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.Status;
import java.util.Optional;

/** Changes agents' statuses, at once or as next status. */
final class StatusChanges {
    private static final Runnable NOTHING = () -> {};

    private final Centre centre;

    StatusChanges(Centre centre) {
        this.centre = centre;
    }

    /**
     * The agent chooses a status. Contacts that are finished disappear with it; while others last, it becomes the next
     * status or, if so asked, begins all the same.
     *
     * @param evenOnContact whether it begins while the agent is on a contact
     * @param then is run once the status has begun
     */
    void choose(Agent agent, Status status, boolean evenOnContact, Runnable then) {
        if (agent.isBusy() && !evenOnContact) {
            agent.nextStatus = Optional.of(status);
            agent.nextStatusChosen = centre.timeline.now();
            agent.onNextStatus = then;
            centre.agentStream.changed(agent);
            agent.updateReadiness();
            return;
        }
        centre.conversations.clearFinished(agent);
        centre.desk.status(agent, status);
        centre.agentStream.changed(agent);
        then.run();
        centre.router.refresh(agent);
    }

    /** Enters the next status if there is one and no contact in the way; sends nothing. Gives what follows. */
    Runnable enterNext(Agent agent) {
        if (agent.nextStatus.isEmpty() || agent.isBusy()) {
            return NOTHING;
        }
        centre.conversations.clearFinished(agent);
        centre.desk.status(agent, agent.nextStatus.orElseThrow());
        return agent.onNextStatus;
    }
}
