package io.github.agentstream.examples.simulator.state;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentSnapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An agent as things stand now. */
public final class Agent {
    /** Who has been ready longest comes first. */
    public static final Comparator<Agent> BY_READINESS =
            Comparator.<Agent>comparingLong(agent -> agent.readyKey).thenComparingInt(agent -> agent.number);

    public final int number;
    public final Arn arn;
    public final QueueLine ownQueue;
    public final boolean supervisor;

    public Person person;
    public Profile profile;
    public Status status;
    public long statusStart;
    public Optional<Status> nextStatus = Optional.empty();
    public long nextStatusChosen;
    /** What follows once the next status is entered. */
    public Runnable onNextStatus;

    public boolean loggedIn;
    /** Offline for good, about to log out. */
    public boolean leaving;
    /** About to disappear without a logout. */
    public boolean vanishing;
    /** Whether the agent disappears even while contacts are listed. */
    public boolean vanishingOnContact;
    /** Until when heartbeats go on after the logout. */
    public long heartbeatsUntil;

    /** How many sessions began, so that what was planned for an earlier one is told apart. */
    public int session;

    /** Whether the configuration, slots apart, differs from the one in the last snapshot. */
    public boolean configurationChanged = true;

    /** The last snapshot sent; null after a login. */
    public AgentSnapshot snapshot;
    /** When the last event other than a heartbeat was sent. */
    public long lastEvent;

    /** Since when the agent has been ready, as far as routing is concerned. */
    public long readySince;
    /** As {@link #readySince}, while listed as ready. */
    private long readyKey;

    private final List<DeskEntry> entries = new ArrayList<>(2);
    private final int[] used = new int[Medium.all().length];
    private final boolean[] listedReady = new boolean[Medium.all().length];

    public Agent(int number, Arn arn, Person person, Profile profile, QueueLine ownQueue, boolean supervisor) {
        this.number = number;
        this.arn = arn;
        this.person = person;
        this.profile = profile;
        this.ownQueue = ownQueue;
        this.supervisor = supervisor;
    }

    public List<DeskEntry> entries() {
        return entries;
    }

    public int used(Medium medium) {
        return used[medium.ordinal()];
    }

    public void list(DeskEntry entry) {
        entries.add(entry);
        if (entry.usesSlot()) {
            used[entry.leg.medium().ordinal()]++;
        }
    }

    public void unlist(DeskEntry entry) {
        entries.remove(entry);
        if (entry.usesSlot()) {
            used[entry.leg.medium().ordinal()]--;
        }
    }

    public boolean isBusy() {
        return entries.stream().anyMatch(entry -> !entry.isFinished());
    }

    /** Whether the agent has a break, in whichever status. */
    public boolean isAway() {
        if (!loggedIn || leaving || vanishing || snapshot == null) {
            return false;
        }
        return status.kind() == StatusKind.CUSTOM || status.kind() == StatusKind.OFFLINE;
    }

    /** Whether a contact of that channel may be offered: one channel at a time, and nothing unanswered. */
    public boolean canTake(Medium medium) {
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
    public void updateReadiness() {
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
    public void unlistReady() {
        for (Medium medium : Medium.all()) {
            if (listedReady[medium.ordinal()]) {
                listedReady[medium.ordinal()] = false;
                profile.ready(medium).remove(this);
            }
        }
    }
}
