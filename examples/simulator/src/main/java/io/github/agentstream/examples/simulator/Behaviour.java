package io.github.agentstream.examples.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What agents do. Settings change it and return it; probabilities are from 0 to 1. Made by {@link Floor#behaviour()}.
 * Not thread-safe.
 */
public final class Behaviour {
    Lasting answering = Lasting.logNormal(Duration.ofSeconds(5), 0.5);
    boolean autoAccept;
    Duration ringLimit = Duration.ofSeconds(20);
    double missed = 0.03;
    double rejected = 0.01;
    double failed = 0.005;
    double held = 0.2;
    Lasting holding = Lasting.logNormal(Duration.ofSeconds(40), 0.7);
    double endedOnHold = 0.05;
    boolean holdKeepsStart;
    double paused = 0.3;
    Lasting pausing = Lasting.logNormal(Duration.ofMinutes(6), 1);
    double warmTransfers = 0.03;
    double coldTransfers = 0.04;
    Optional<Lasting> workingBetweenBreaks = Optional.of(Lasting.logNormal(Duration.ofMinutes(100), 0.4));
    Lasting breaks = Lasting.logNormal(Duration.ofMinutes(12), 0.5);
    List<String> statuses = List.of("Break", "Lunch", "Training", "Meeting", "Coaching");
    double nextStatus = 0.8;
    double offlineBreaks = 0.05;
    double dialsWhenAway = 0.3;
    double vanishing = 0.02;
    double logoutWhileAvailable = 0.02;
    double loginAgain = 0.1;
    double internalErrors = 0.02;
    double configurationChangesPerHour = 0.05;
    double monitoringPerHour = 4;

    Behaviour() {}

    /** Does nothing but answer at once: no breaks, holds, transfers, missed offers or changes. */
    public Behaviour onlyAnswers() {
        return autoAccept()
                .offers(0, 0, 0)
                .holds(0)
                .pauses(0)
                .transfers(0, 0)
                .noBreaks()
                .sessions(0, 0, 0)
                .internalErrors(0)
                .configurationChanges(0)
                .monitoring(0);
    }

    /** The time to answer. Default log-normal with mean 5 seconds. */
    public Behaviour answering(Lasting length) {
        answering = length;
        return this;
    }

    /** Agents have auto-accept on, so that calls reach them without ringing. Default off. */
    public Behaviour autoAccept() {
        autoAccept = true;
        return this;
    }

    /** The shares of offers that are missed, rejected and failing. Defaults 0.03, 0.01, 0.005. */
    public Behaviour offers(double missedShare, double rejectedShare, double failedShare) {
        missed = missedShare;
        rejected = rejectedShare;
        failed = failedShare;
        return this;
    }

    /** The probability that a call is put on hold, and again after each hold. Default 0.2. */
    public Behaviour holds(double probability) {
        held = probability;
        return this;
    }

    /**
     * Whether {@code StateStartTimestamp} stays at the connect time on hold, as the API page says, rather than tell when
     * the hold began, as the stream page says. Default false.
     */
    public Behaviour holdKeepsStart(boolean keeps) {
        holdKeepsStart = keeps;
        return this;
    }

    /** The probability that a task is paused, and again after each pause. Default 0.3. */
    public Behaviour pauses(double probability) {
        paused = probability;
        return this;
    }

    /** The shares of contacts transferred with a consultation (calls only) and without. Defaults 0.03, 0.04. */
    public Behaviour transfers(double warm, double cold) {
        warmTransfers = warm;
        coldTransfers = cold;
        return this;
    }

    /** The time between breaks and in them. Defaults log-normal with means 100 and 12 minutes. */
    public Behaviour breaks(Lasting between, Lasting in) {
        workingBetweenBreaks = Optional.of(between);
        breaks = in;
        return this;
    }

    /** Nobody takes a break. */
    public Behaviour noBreaks() {
        workingBetweenBreaks = Optional.empty();
        return this;
    }

    /**
     * The share of breaks spent Offline rather than in a custom status, and of outbound calls that, when nobody is ready,
     * an agent who is away makes all the same. Defaults 0.05, 0.3.
     */
    public Behaviour away(double offlineShare, double dialShare) {
        offlineBreaks = offlineShare;
        dialsWhenAway = dialShare;
        return this;
    }

    /** The names of the custom statuses. Default Break, Lunch, Training, Meeting, Coaching. */
    public Behaviour statuses(String... names) {
        statuses = List.of(names);
        return this;
    }

    /** The probability that a status chosen while on a contact waits until the contact is done. Default 0.8. */
    public Behaviour nextStatus(double probability) {
        nextStatus = probability;
        return this;
    }

    /**
     * The shares of sessions that end without a LOGOUT, that end while Available, and that are interrupted by a logout.
     * Defaults 0.02, 0.02, 0.1.
     */
    public Behaviour sessions(double withoutLogout, double whileAvailable, double interrupted) {
        vanishing = withoutLogout;
        logoutWhileAvailable = whileAvailable;
        loginAgain = interrupted;
        return this;
    }

    /** The probability per break that Amazon Connect puts the agent into status Error first. Default 0.02. */
    public Behaviour internalErrors(double probability) {
        internalErrors = probability;
        return this;
    }

    /** How often per hour an agent's configuration is changed. Default 0.05. */
    public Behaviour configurationChanges(double perAgentHour) {
        configurationChangesPerHour = perAgentHour;
        return this;
    }

    /** How often per hour a supervisor listens to a call. Default 4. */
    public Behaviour monitoring(double perSupervisorHour) {
        monitoringPerHour = perSupervisorHour;
        return this;
    }
}
