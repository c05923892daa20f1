package io.github.agentstream.routing.play;

import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.Compilation;
import io.github.agentstream.routing.CompiledExpression;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * One contact and its routing criteria, played: what the steps do while the contact waits.
 *
 * <pre>{@code
 * RoutingPlay play = RoutingPlay.of(criteria, start)
 *         .activate(PlayQueue.standard("Claims"), start.plusSeconds(2))
 *         .advance(start.plusSeconds(40));
 * play.statuses();     // EXPIRED, ACTIVE
 * play.nextDeadline(); // when the second step expires
 * play.offer("mira", start.plusSeconds(41)).join(start.plusSeconds(45)).statuses(); // EXPIRED, JOINED
 * }</pre>
 *
 * <p>What happens, after <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html">Set routing criteria</a> and <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/proficiency-routing.html">Proficiency routing</a>:
 *
 * <ul>
 *   <li>The first step becomes active when the contact enters a queue of routing profiles, each other one when the one
 *       before it expires. In the queue of an agent none does, although the criteria get an activation timestamp.
 *   <li>A step expires its duration after it became active; that instant is no longer part of it. Without a duration it
 *       never does, and the steps after it do not get their turn.
 *   <li>An offer changes no status, and a rejection neither: time goes on, and the agent may be offered the contact
 *       again. Who accepts joins the active step.
 *   <li>When the last step has expired, the contact is for whoever serves the queue.
 *   <li>Other criteria interrupt the active step and begin with their own first one. The customer who leaves deactivates
 *       it.
 *   <li>A transfer from queue to queue carries the criteria along, to begin with their first step again. A transfer by an
 *       agent does not.
 * </ul>
 *
 * <p>{@link PlayOptions} has what these pages leave open. Statuses, index and timestamps in criteria that are given are
 * not looked at. A step whose expression is missing or cannot be evaluated is met by nobody.
 *
 * <p>Each operation takes the instant at which it happens, lets steps expire until then, and returns the contact as it is
 * afterwards. All of them throw {@link IllegalArgumentException} when the instant is before {@link #now()}, and
 * {@link IllegalStateException} when the contact is in no {@link Stage} for it. Two contacts are equal when they stand
 * alike and their steps have the same history. Immutable.
 */
public final class RoutingPlay {
    private static final int KEPT = 3;

    private final PlayState state;
    private final Optional<CompiledExpression> open;

    private RoutingPlay(PlayState state) {
        this.state = state;
        this.open = activeStep(state)
                .flatMap(RoutingStep::expression)
                .map(expression ->
                        CompiledExpression.compile(expression, state.options().letterCase()))
                .flatMap(Compilation::compiled);
    }

    private static Optional<RoutingStep> activeStep(PlayState state) {
        return state.criteria()
                .flatMap(criteria -> CriteriaEntry.active(criteria).stream()
                        .mapToObj(criteria.steps()::get)
                        .findFirst());
    }

    /** A contact in a flow that sets those criteria then. The options are the defaults. */
    public static RoutingPlay of(RoutingCriteria criteria, Instant at) {
        return of(criteria, at, PlayOptions.defaults());
    }

    /** As {@link #of(RoutingCriteria, Instant)}, with options. */
    public static RoutingPlay of(RoutingCriteria criteria, Instant at, PlayOptions options) {
        return withoutCriteria(at, options).replace(criteria, at);
    }

    /** A contact in a flow that has not set criteria until then, and perhaps never does. */
    public static RoutingPlay withoutCriteria(Instant at, PlayOptions options) {
        Objects.requireNonNull(options, "options");
        return new RoutingPlay(
                Course.begin(options, Objects.requireNonNull(at, "at")).state());
    }

    /** The flow puts the contact into its first queue; to be called in a flow. */
    public RoutingPlay activate(PlayQueue queue, Instant at) {
        return play(at, course -> course.enter(queue));
    }

    /** Time goes by until that instant. */
    public RoutingPlay advance(Instant to) {
        return play(to, course -> {});
    }

    /**
     * The agent with that user id is offered the contact; to be called in a queue while no other agent is. Whether the
     * agent {@linkplain #admits may} take it is not asked.
     */
    public RoutingPlay offer(String agent, Instant at) {
        return play(at, course -> course.offer(agent));
    }

    /** The agent who is offered the contact rejects or misses it. */
    public RoutingPlay reject(Instant at) {
        return play(at, Course::reject);
    }

    /** The agent who is offered the contact has accepted, and is connected. */
    public RoutingPlay join(Instant at) {
        return play(at, Course::join);
    }

    /** Other criteria are set, or the first ones; to be called in a flow or in a queue. An agent may be offered it. */
    public RoutingPlay replace(RoutingCriteria criteria, Instant at) {
        Objects.requireNonNull(criteria, "criteria");
        return play(at, course -> course.replace(criteria));
    }

    /** The customer leaves. */
    public RoutingPlay deactivate(Instant at) {
        return play(at, Course::deactivate);
    }

    /**
     * The contact is transferred to another queue: by its flow when it is in a queue, which ends an offer, or by the agent
     * who has it, after which it has no criteria.
     */
    public RoutingPlay transfer(PlayQueue queue, Instant at) {
        return play(at, course -> course.transfer(queue));
    }

    private RoutingPlay play(Instant at, Consumer<Course> operation) {
        Course course = Course.at(state, Objects.requireNonNull(at, "at"));
        operation.accept(course);
        return new RoutingPlay(course.state());
    }

    /** The instant of the last operation. */
    public Instant now() {
        return state.now();
    }

    /** Where the contact is. */
    public Stage stage() {
        return state.stage();
    }

    /** The queue; empty when the contact is in none. */
    public Optional<PlayQueue> queue() {
        return Optional.ofNullable(state.queue());
    }

    /** The user id of the agent who is offered the contact; empty when nobody is. */
    public Optional<String> offeredTo() {
        return Optional.ofNullable(state.agent()).filter(agent -> stage() == Stage.QUEUED);
    }

    /** The user id of the agent who has the contact; empty when nobody has. */
    public Optional<String> joinedBy() {
        return Optional.ofNullable(state.agent()).filter(agent -> stage() == Stage.WITH_AGENT);
    }

    /** The statuses of the present criteria's steps, in their order; empty without criteria. */
    public List<RoutingStepStatus> statuses() {
        return state.criteria().map(RoutingCriteria::steps).orElse(List.of()).stream()
                .map(CriteriaEntry::status)
                .toList();
    }

    /** The place of the active step, from 0 upwards; empty when none is. */
    public OptionalInt activeStep() {
        return state.criteria().map(CriteriaEntry::active).orElse(OptionalInt.empty());
    }

    /**
     * When the active step expires if nothing happens before; empty when none is active, it never expires, or it waits for
     * the answer of an agent.
     */
    public Optional<Instant> nextDeadline() {
        return state.deadline();
    }

    /** Who may take the contact. */
    public Reach reach() {
        return state.reach();
    }

    /** Whether the agent may take the contact, as far as the criteria say. Whether the agent serves the queue is not known. */
    public boolean admits(Agent agent) {
        return switch (reach()) {
            case NOBODY -> false;
            case STEP -> open.filter(expression -> expression.matches(agent)).isPresent();
            case QUEUE -> true;
            case OWNER -> queue().filter(own -> own.id().equals(agent.id())).isPresent();
        };
    }

    /**
     * Whom of those to offer the contact: of the agents whom it {@linkplain #admits}, the one available longest. Levels do
     * not matter beyond that. Of agents available equally long, the least user id.
     *
     * @return empty when it admits none of them
     */
    public Optional<AvailableAgent> choose(Collection<AvailableAgent> available) {
        return available.stream().filter(candidate -> admits(candidate.agent())).min(AvailableAgent.LONGEST_FIRST);
    }

    /**
     * Since when the contact waits as it is ranked among others: since it entered the queue, also after a transfer from
     * queue to queue; after a transfer by an agent, since it entered the queue before. Empty before the first queue. See <a
     * href="https://docs.aws.amazon.com/connect/latest/adminguide/about-routing.html">About routing</a>.
     */
    public Optional<Instant> rankedSince() {
        return Optional.ofNullable(state.rankedSince());
    }

    /**
     * The criteria as they stand in the contact record: the last three, the present ones last. The index goes on counting.
     * See <a href="https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html">Contact records data
     * model</a>.
     */
    public List<RoutingCriteria> record() {
        return kept(state.contact());
    }

    /** What {@link #record()} was of the contacts before the present one, the first one first. */
    public List<List<RoutingCriteria>> earlierRecords() {
        List<List<RoutingCriteria>> all = state.contacts();
        return all.subList(0, all.size() - 1).stream().map(RoutingPlay::kept).toList();
    }

    private static List<RoutingCriteria> kept(List<RoutingCriteria> criteria) {
        return criteria.subList(Math.max(0, criteria.size() - KEPT), criteria.size());
    }

    /** All changes of steps, in their order, those of criteria included that the record no longer has. */
    public List<StepChange> history() {
        return state.history();
    }

    /**
     * What happened since.
     *
     * @param earlier what this contact was before one or more operations
     * @throws IllegalArgumentException when this contact did not come from that one
     */
    public List<StepChange> changesSince(RoutingPlay earlier) {
        List<StepChange> before = earlier.history();
        List<StepChange> all = history();
        if (before.size() > all.size() || !all.subList(0, before.size()).equals(before)) {
            throw new IllegalArgumentException("Expected an earlier state of the same contact, found another history");
        }
        return all.subList(before.size(), all.size());
    }

    /** Who might take the contact when, from its beginning on without gaps; the last stretch lasts until the customer left. */
    public List<Stretch> timeline() {
        return state.timeline();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoutingPlay that && that.state.equals(state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The stage, the statuses and the instant. */
    @Override
    public String toString() {
        return "RoutingPlay{stage=" + stage() + ", statuses=" + statuses() + ", now=" + now() + "}";
    }
}
