package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.engine.Timeline;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.Status;
import io.github.agentstream.examples.simulator.state.StatusKind;
import java.time.Duration;
import java.util.List;

/** The shifts of agents: login, breaks, logout, or the end of a session that nobody sees. */
final class WorkDay {
    private static final long SHORTEST_SESSION = Duration.ofMinutes(10).toMillis();

    private static final double VANISHING_ON_CONTACT = 0.5;

    private final Centre centre;
    private int sessionsLeft;

    WorkDay(Centre centre) {
        this.centre = centre;
    }

    /**
     * Plans a shift; times in milliseconds since 1970.
     *
     * @param onBegin is run when it begins
     */
    void plan(Agent agent, long start, long end, Runnable onBegin) {
        sessionsLeft++;
        centre.timeline.at(start, () -> {
            onBegin.run();
            login(agent, end);
        });
    }

    private void login(Agent agent, long end) {
        if (agent.loggedIn) {
            sessionsLeft--;
            return;
        }
        Timeline timeline = centre.timeline;
        agent.session++;
        centre.desk.status(agent, centre.statuses.offline());
        agent.loggedIn = true;
        agent.configurationChanged = true;
        agent.leaving = false;
        centre.agentStream.login(agent);
        centre.heartbeats.begin(agent, () -> vanished(agent));
        timeline.after(centre.chance.between(300, 3_000), () -> available(agent));
        planNextBreak(agent, end);
        planEnd(agent, end);
    }

    private void available(Agent agent) {
        if (agent.loggedIn && !agent.vanishing) {
            centre.statusChanges.choose(agent, centre.statuses.available(), true, () -> {});
        }
    }

    private void planEnd(Agent agent, long end) {
        long left = end - centre.timeline.now();
        boolean interrupted = left > 4 * SHORTEST_SESSION && centre.chance.happens(centre.attendance.loginAgain());
        long sessionEnd = interrupted ? centre.timeline.now() + centre.chance.between(left / 4, left * 3 / 4) : end;
        int session = agent.session;
        centre.timeline.at(sessionEnd, () -> {
            if (isSame(agent, session)) {
                if (interrupted) {
                    long pause = centre.chance.between(30_000, 300_000);
                    sessionsLeft++;
                    leave(agent, () -> centre.timeline.after(pause, () -> login(agent, end)));
                } else {
                    end(agent);
                }
            }
        });
    }

    private static boolean isSame(Agent agent, int session) {
        return agent.loggedIn && agent.session == session;
    }

    private void end(Agent agent) {
        if (centre.chance.happens(centre.attendance.vanishing())) {
            agent.vanishing = true;
            agent.vanishingOnContact = centre.chance.happens(VANISHING_ON_CONTACT);
            agent.updateReadiness();
            return;
        }
        boolean stays = !agent.isBusy()
                && agent.status.kind() == StatusKind.ROUTABLE
                && centre.chance.happens(centre.attendance.logoutWhileAvailable());
        if (stays && agent.entries().isEmpty()) {
            logout(agent);
        } else {
            leave(agent, () -> {});
        }
    }

    private void leave(Agent agent, Runnable then) {
        centre.statusChanges.choose(agent, centre.statuses.offline(), false, () -> {
            agent.leaving = true;
            int session = agent.session;
            centre.timeline.after(centre.chance.between(500, 60_000), () -> {
                if (isSame(agent, session)) {
                    logout(agent);
                    then.run();
                }
            });
        });
    }

    private void logout(Agent agent) {
        centre.agentStream.logout(agent);
        centre.heartbeats.loggedOut(agent);
        gone(agent);
    }

    private void vanished(Agent agent) {
        List.copyOf(agent.entries()).forEach(centre.conversations::abandon);
        gone(agent);
    }

    private void gone(Agent agent) {
        centre.desk.leave(agent);
        centre.router.left(agent);
        sessionsLeft--;
        if (sessionsLeft == 0) {
            centre.router.close();
        }
    }

    private void planNextBreak(Agent agent, long end) {
        centre.attendance
                .workingBetweenBreaks()
                .map(working -> centre.timeline.now() + working.draw(centre.chance))
                .filter(begin -> begin < end)
                .ifPresent(begin -> planBreak(agent, begin, end));
    }

    private void planBreak(Agent agent, long begin, long end) {
        int session = agent.session;
        centre.timeline.at(begin, () -> {
            if (isSame(agent, session) && !agent.vanishing) {
                goOnBreak(agent);
                planNextBreak(agent, end);
            }
        });
    }

    private void goOnBreak(Agent agent) {
        if (agent.status.kind() != StatusKind.ROUTABLE || agent.nextStatus.isPresent()) {
            return;
        }
        boolean fault = agent.entries().isEmpty() && centre.chance.happens(centre.attendance.internalErrors());
        if (fault) {
            choose(agent, centre.statuses.error(), true, centre.chance.between(3_000, 40_000));
            return;
        }
        boolean offline = centre.chance.happens(centre.attendance.offlineBreaks());
        Status chosen = offline ? centre.statuses.offline() : centre.chance.oneOf(centre.statuses.custom());
        boolean evenOnContact = !centre.chance.happens(centre.attendance.nextStatus());
        choose(agent, chosen, evenOnContact, centre.attendance.breaks().draw(centre.chance));
    }

    private void choose(Agent agent, Status status, boolean evenOnContact, long lasting) {
        centre.statusChanges.choose(
                agent, status, evenOnContact, () -> centre.timeline.after(lasting, () -> back(agent, status)));
    }

    private void back(Agent agent, Status status) {
        boolean stillAway = agent.loggedIn && !agent.leaving && agent.status == status && agent.nextStatus.isEmpty();
        if (stillAway && !agent.vanishing) {
            centre.statusChanges.choose(agent, centre.statuses.available(), true, () -> {});
        }
    }
}
