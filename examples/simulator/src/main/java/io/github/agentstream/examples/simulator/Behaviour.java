package io.github.agentstream.examples.simulator;

import java.time.Duration;

/**
 * What agents do with contacts. Settings change it and return it; probabilities are from 0 to 1. Those without a value
 * tell what was set. Made by {@link Floor#behaviour()}. Not thread-safe.
 */
public final class Behaviour {
    private Lasting answering = Lasting.logNormal(Duration.ofSeconds(5), 0.5);
    private boolean autoAccept;
    private Duration ringLimit = Duration.ofSeconds(20);
    private double missed = 0.03;
    private double rejected = 0.01;
    private double failed = 0.005;
    private double held = 0.2;
    private Lasting holding = Lasting.logNormal(Duration.ofSeconds(40), 0.7);
    private double endedOnHold = 0.05;
    private boolean holdKeepsStart;
    private double paused = 0.3;
    private Lasting pausing = Lasting.logNormal(Duration.ofMinutes(6), 1);
    private double warmTransfers = 0.03;
    private double coldTransfers = 0.04;
    private double monitoringPerHour = 4;
    private double bargedIn = 0.2;
    private double parties = 0.02;
    private double customerFirst = 0.25;
    private double connectShownLate = 0.02;

    Behaviour() {}

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

    /** How often per hour a supervisor listens to a call. Default 4. */
    public Behaviour monitoring(double perSupervisorHour) {
        monitoringPerHour = perSupervisorHour;
        return this;
    }

    /** The probability that a supervisor who listens joins in later. Default 0.2. */
    public Behaviour barging(double probability) {
        bargedIn = probability;
        return this;
    }

    /** The probability that an agent brings another party into a call. Default 0.02. */
    public Behaviour parties(double probability) {
        parties = probability;
        return this;
    }

    /** The share of callbacks in which the customer is called before the agent. Default 0.25. */
    public Behaviour customerFirst(double share) {
        customerFirst = share;
        return this;
    }

    /** The share of contacts whose first event as CONNECTED has no {@code ConnectedToAgentTimestamp}. Default 0.02. */
    public Behaviour connectShownLate(double share) {
        connectShownLate = share;
        return this;
    }

    public Lasting answering() {
        return answering;
    }

    public boolean acceptsAutomatically() {
        return autoAccept;
    }

    public Duration ringLimit() {
        return ringLimit;
    }

    public double missed() {
        return missed;
    }

    public double rejected() {
        return rejected;
    }

    public double failed() {
        return failed;
    }

    public double held() {
        return held;
    }

    public Lasting holding() {
        return holding;
    }

    public double endedOnHold() {
        return endedOnHold;
    }

    public boolean holdKeepsStart() {
        return holdKeepsStart;
    }

    public double paused() {
        return paused;
    }

    public Lasting pausing() {
        return pausing;
    }

    public double warmTransfers() {
        return warmTransfers;
    }

    public double coldTransfers() {
        return coldTransfers;
    }

    public double monitoringPerHour() {
        return monitoringPerHour;
    }

    public double bargedIn() {
        return bargedIn;
    }

    public double parties() {
        return parties;
    }

    public double customerFirst() {
        return customerFirst;
    }

    public double connectShownLate() {
        return connectShownLate;
    }
}
