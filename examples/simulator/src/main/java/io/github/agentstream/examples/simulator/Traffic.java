package io.github.agentstream.examples.simulator;

import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of contact: how many there are and how they go. Settings change it and return it; those not set have the
 * default given with each. Made by {@link Floor}. Not thread-safe.
 */
public final class Traffic {
    private static final double HOUR = Duration.ofHours(1).toMillis();

    private final Medium medium;
    private final InitiationMethod method;
    private final Optional<String> queue;
    private DayProfile profile = DayProfile.office();
    private Lasting flow = Lasting.between(Duration.ofSeconds(5), Duration.ofSeconds(40));
    private Lasting talk = Lasting.logNormal(Duration.ofMinutes(4), 0.8);
    private Lasting afterWork = Lasting.logNormal(Duration.ofSeconds(45), 0.9);
    private Optional<Lasting> patience = Optional.of(Lasting.exponential(Duration.ofMinutes(3)));
    private double perHour = 10;
    private double lostInFlow = 0.02;
    private double callbacks;
    private double overflow;
    private Optional<String> overflowQueue = Optional.empty();
    private Duration overflowAfter = Duration.ofMinutes(1);
    private final List<RoutingStep> steps = new ArrayList<>();
    private double erlangs;

    public Traffic(Medium medium, InitiationMethod method, Optional<String> queue) {
        this.medium = medium;
        this.method = method;
        this.queue = queue;
    }

    /** The mean number of arrivals per hour. Default 10. */
    public Traffic perHour(double rate) {
        perHour = rate;
        erlangs = 0;
        return this;
    }

    /** As many arrivals as keep that many agents busy on average, after contact work included. */
    public Traffic load(double agents) {
        erlangs = agents;
        return this;
    }

    /** How arrivals are spread. Default {@link DayProfile#office()}. */
    public Traffic spread(DayProfile spread) {
        profile = spread;
        return this;
    }

    /** The time in a flow before the queue. Default 5 to 40 seconds. */
    public Traffic flow(Lasting length) {
        flow = length;
        return this;
    }

    /** The share of customers who leave before the queue. Default 0.02. */
    public Traffic lostInFlow(double share) {
        lostInFlow = share;
        return this;
    }

    /** The time with an agent, holds and pauses apart. Default log-normal with mean 4 minutes. */
    public Traffic talk(Lasting length) {
        talk = length;
        return this;
    }

    /** The time of contact work after it. Default log-normal with mean 45 seconds. */
    public Traffic afterWork(Lasting length) {
        afterWork = length;
        return this;
    }

    /** How long a customer waits before giving up. Default exponential with mean 3 minutes. */
    public Traffic patience(Lasting length) {
        patience = Optional.of(length);
        return this;
    }

    /** Nobody gives up. */
    public Traffic patient() {
        patience = Optional.empty();
        return this;
    }

    /** The share of customers who ask for a callback rather than give up. Default 0. */
    public Traffic callbacks(double share) {
        callbacks = share;
        return this;
    }

    /** The share of contacts that a flow moves to another queue after that time. Default none. */
    public Traffic overflow(double share, String otherQueue, Duration after) {
        overflow = share;
        overflowQueue = Optional.of(otherQueue);
        overflowAfter = after;
        return this;
    }

    /**
     * Adds a routing step: contacts that customers begin wait so long for an agent who meets the expression, see
     * {@link Skills}; then the next step is active, and after the last one anybody may take them. Default none.
     */
    public Traffic step(Duration lasting, Expression expression) {
        steps.add(RoutingStep.builder()
                .expression(expression)
                .expiry(Expiry.builder().duration(lasting).build())
                .build());
        return this;
    }

    public List<RoutingStep> steps() {
        return List.copyOf(steps);
    }

    public double arrivalsPerMilli() {
        if (erlangs > 0) {
            return erlangs / (talk.meanMillis() + afterWork.meanMillis());
        }
        return perHour / HOUR;
    }

    public Medium medium() {
        return medium;
    }

    public InitiationMethod method() {
        return method;
    }

    public Optional<String> queue() {
        return queue;
    }

    public DayProfile profile() {
        return profile;
    }

    public Lasting flow() {
        return flow;
    }

    public Lasting talk() {
        return talk;
    }

    public Lasting afterWork() {
        return afterWork;
    }

    public Optional<Lasting> patience() {
        return patience;
    }

    public double lostInFlow() {
        return lostInFlow;
    }

    public double callbackShare() {
        return callbacks;
    }

    public double overflowShare() {
        return overflow;
    }

    public Optional<String> overflowQueue() {
        return overflowQueue;
    }

    public Duration overflowAfter() {
        return overflowAfter;
    }
}
