package io.github.agentstream.examples.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When agents are there and in which status. Settings change it and return it; probabilities are from 0 to 1. Those
 * without a value tell what was set. Made by {@link Floor#attendance()}. Not thread-safe.
 */
public final class Attendance {
    private Optional<Lasting> workingBetweenBreaks = Optional.of(Lasting.logNormal(Duration.ofMinutes(100), 0.4));
    private Lasting breaks = Lasting.logNormal(Duration.ofMinutes(12), 0.5);
    private List<String> statuses = List.of("Break", "Lunch", "Training", "Meeting", "Coaching");
    private double nextStatus = 0.8;
    private double offlineBreaks = 0.05;
    private double dialsWhenAway = 0.3;
    private double vanishing = 0.02;
    private double logoutWhileAvailable = 0.02;
    private double loginAgain = 0.1;
    private double internalErrors = 0.02;
    private double configurationChangesPerHour = 0.05;

    Attendance() {}

    /** The time between breaks and in them. Defaults log-normal with means 100 and 12 minutes. */
    public Attendance breaks(Lasting between, Lasting in) {
        workingBetweenBreaks = Optional.of(between);
        breaks = in;
        return this;
    }

    /** Nobody takes a break. */
    public Attendance noBreaks() {
        workingBetweenBreaks = Optional.empty();
        return this;
    }

    /**
     * The share of breaks spent Offline rather than in a custom status, and of outbound calls that, when nobody is ready,
     * an agent who is away makes all the same. Defaults 0.05, 0.3.
     */
    public Attendance away(double offlineShare, double dialShare) {
        offlineBreaks = offlineShare;
        dialsWhenAway = dialShare;
        return this;
    }

    /** The names of the custom statuses. Default Break, Lunch, Training, Meeting, Coaching. */
    public Attendance statuses(String... names) {
        statuses = List.of(names);
        return this;
    }

    /** The probability that a status chosen while on a contact waits until the contact is done. Default 0.8. */
    public Attendance nextStatus(double probability) {
        nextStatus = probability;
        return this;
    }

    /**
     * The shares of sessions that end without a LOGOUT, that end while Available, and that are interrupted by a logout.
     * Defaults 0.02, 0.02, 0.1.
     */
    public Attendance sessions(double withoutLogout, double whileAvailable, double interrupted) {
        vanishing = withoutLogout;
        logoutWhileAvailable = whileAvailable;
        loginAgain = interrupted;
        return this;
    }

    /** The probability per break that Amazon Connect puts the agent into status Error first. Default 0.02. */
    public Attendance internalErrors(double probability) {
        internalErrors = probability;
        return this;
    }

    /** How often per hour an agent's configuration is changed. Default 0.05. */
    public Attendance configurationChanges(double perAgentHour) {
        configurationChangesPerHour = perAgentHour;
        return this;
    }

    public Optional<Lasting> workingBetweenBreaks() {
        return workingBetweenBreaks;
    }

    public Lasting breaks() {
        return breaks;
    }

    public List<String> customStatuses() {
        return statuses;
    }

    public double nextStatus() {
        return nextStatus;
    }

    public double offlineBreaks() {
        return offlineBreaks;
    }

    public double dialsWhenAway() {
        return dialsWhenAway;
    }

    public double vanishing() {
        return vanishing;
    }

    public double logoutWhileAvailable() {
        return logoutWhileAvailable;
    }

    public double loginAgain() {
        return loginAgain;
    }

    public double internalErrors() {
        return internalErrors;
    }

    public double configurationChangesPerHour() {
        return configurationChangesPerHour;
    }
}
