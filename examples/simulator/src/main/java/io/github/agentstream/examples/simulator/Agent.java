package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentSnapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An agent as things stand now. */
final class Agent {
    /** Who has been ready longest comes first. */
    static final Comparator<Agent> BY_READINESS =
            Comparator.<Agent>comparingLong(agent -> agent.readyKey).thenComparingInt(agent -> agent.number);

    final int number;
    final Arn arn;
    final QueueLine ownQueue;
    final AgentTally tally;
    final boolean supervisor;

    Person person;
    Profile profile;
    Status status;
    long statusStart;
    Optional<Status> nextStatus = Optional.empty();
    long nextStatusChosen;
    /** What follows once the next status is entered. */
    Runnable onNextStatus;

    boolean loggedIn;
    /** Offline for good, about to log out. */
    boolean leaving;
    /** About to disappear without a logout. */
    boolean vanishing;
    /** Until when heartbeats go on after the logout. */
    long heartbeatsUntil;

    /** How many sessions began, so that what was planned for an earlier one is told apart. */
    int session;

    /** Whether the configuration, slots apart, differs from the one in the last snapshot. */
    boolean configurationChanged = true;

    /** The last snapshot sent; null after a login. */
    AgentSnapshot snapshot;
    /** When the last event other than a heartbeat was sent. */
    long lastEvent;

    /** Since when the agent has been ready, as far as routing is concerned. */
    long readySince;
    /** As {@link #readySince}, while listed as ready. */
    private long readyKey;

    private final List<DeskEntry> entries = new ArrayList<>(2);
    private final int[] used = new int[Medium.all().length];
    private final boolean[] listedReady = new boolean[Medium.all().length];

    Agent(
            int number,
            Arn arn,
            Person person,
            Profile profile,
            QueueLine ownQueue,
            AgentTally tally,
            boolean supervisor) {
        this.number = number;
        this.arn = arn;
        this.person = person;
        this.profile = profile;
        this.ownQueue = ownQueue;
        this.tally = tally;
        this.supervisor = supervisor;
    }

    List<DeskEntry> entries() {
        return entries;
    }

    int used(Medium medium) {
        return used[medium.ordinal()];
    }

    void list(DeskEntry entry) {
        entries.add(entry);
        if (!entry.monitor) {
            used[entry.leg.medium().ordinal()]++;
        }
    }

    void unlist(DeskEntry entry) {
        entries.remove(entry);
        if (!entry.monitor) {
            used[entry.leg.medium().ordinal()]--;
        }
    }

    boolean isBusy() {
        return entries.stream().anyMatch(entry -> !entry.isFinished());
    }

    /** Whether the agent has a break, in whichever status. */
    boolean isAway() {
        if (!loggedIn || leaving || vanishing || snapshot == null) {
            return false;
        }
        return status.kind() == StatusKind.CUSTOM || status.kind() == StatusKind.OFFLINE;
    }

    /** Whether a contact of that channel may be offered: one channel at a time, and nothing unanswered. */
    boolean canTake(Medium medium) {
        if (!loggedIn || vanishing || status.kind() != StatusKind.ROUTABLE || nextStatus.isPresent()) {
            return false;
        }
        if (used(medium) >= profile.slots(medium)) {
            return false;
        }
        for (DeskEntry entry : entries) {
            if (entry.monitor || entry.leg.medium() != medium || isUnanswered(entry)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnanswered(DeskEntry entry) {
        return switch (entry.state().known()) {
            case CONNECTED, CONNECTED_ONHOLD, PAUSED, ENDED -> false;
            default -> true;
        };
    }

    /** Lists the agent as ready in its routing profile for the channels it can take now. */
    void updateReadiness() {
        unlistReady();
        readyKey = readySince;
        for (Medium medium : Medium.all()) {
            if (canTake(medium)) {
                listedReady[medium.ordinal()] = true;
                profile.ready(medium).add(this);
            }
        }
    }

    /** To be called before the routing profile changes. */
    void unlistReady() {
        for (Medium medium : Medium.all()) {
            if (listedReady[medium.ordinal()]) {
                listedReady[medium.ordinal()] = false;
                profile.ready(medium).remove(this);
            }
        }
    }
}
