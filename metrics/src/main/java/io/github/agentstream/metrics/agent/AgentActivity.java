package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.statemachine.Validation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The metrics of {@link io.github.agentstream.metrics.Report#AGENT}, from what a validator of agent events establishes.
 *
 * <pre>{@code
 * AgentStreamValidator validator = new AgentStreamValidator(options);
 * AgentActivity activity = new AgentActivity(IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES));
 * events.forEach(event -> validator.accept(event).forEach(activity::accept));
 * validator.end().forEach(activity::accept);
 * List<IntervalRow> rows = activity.rows();
 * }</pre>
 *
 * <p>The validator puts events in order, drops repeated ones and fills gaps; with an allowed lateness, rows do not depend
 * on the order of arrival within it. What counts:
 *
 * <ul>
 *   <li>A status counts from its start timestamp, or from the event when it has none, but not before the agent's first
 *       event. Before the first known status nothing counts.
 *   <li>A session ends with LOGOUT, or when the validator says that it is lost. Until then, what is open counts up to the
 *       last event of the agent.
 *   <li>Time in a status or with a contact is split at the ends of intervals.
 *   <li>Online is every status whose type is not {@code OFFLINE}, non-productive every one of type {@code CUSTOM}.
 *       Without a type the name decides: {@code Offline} is offline, {@code Available} is routable, others are
 *       non-productive. {@code Error} is online and neither routable nor non-productive; so is a type that is new.
 *   <li>Contact time is the time in routable statuses in which any contact is connected, on hold, paused or ended. The
 *       activity times of contacts add up, in any status, and outside sessions as well.
 *   <li>A contact is connected once: that it comes back from hold, or is offered again, does not count.
 *   <li>Contacts that are only monitored count nowhere.
 *   <li>Fractions of a millisecond are cut off from timestamps.
 * </ul>
 *
 * <p>What agents did is kept in short form until {@link #forgetBefore}. Not thread-safe.
 */
public final class AgentActivity {
    private final IntervalGrid grid;
    private final AgentPolicy policy;
    private final SortedMap<Arn, AgentTimeline> timelines = new TreeMap<>();
    private final Names usernames = new Names();
    private Instant kept = Instant.MIN;

    /** A calculator without events and with the default policy. */
    public AgentActivity(IntervalGrid grid) {
        this(grid, AgentPolicy.DEFAULTS);
    }

    /** A calculator without events. */
    public AgentActivity(IntervalGrid grid, AgentPolicy policy) {
        this.grid = Objects.requireNonNull(grid, "grid");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /** Takes what was established, of any agent; for one agent in the order in which the validator gave it. */
    public void accept(Validation validation) {
        // A repeated event is told of at once, while it or earlier ones may still be held.
        if (validation.isIgnored()) {
            return;
        }
        AgentTimeline timeline = timelines.computeIfAbsent(validation.agent(), agent -> new AgentTimeline());
        timeline.accept(validation);
        validation.event().ifPresent(event -> readName(event, timeline));
    }

    /**
     * The rows of all that was taken: for each agent those of the intervals in which anything was counted, in the order of
     * their keys. The user name is the last one known before the end of the interval, else the first one known.
     */
    public List<IntervalRow> rows() {
        RowSums sums = new RowSums();
        contributions(sums::add);
        return sums.rows(usernames, new Names());
    }

    /** What the rows are made of, by agent. */
    public void contributions(Consumer<Contribution> target) {
        timelines.forEach((agent, timeline) ->
                new AgentCount(grid, policy, agent, contribution -> passOn(contribution, target)).count(timeline));
    }

    /** The names that the agents had. */
    public Names usernames() {
        return usernames;
    }

    /** Forgets what was over before that instant. Intervals that began before it have no rows any more. */
    public void forgetBefore(Instant instant) {
        kept = instant.isAfter(kept) ? instant : kept;
        timelines.values().forEach(timeline -> timeline.forgetBefore(kept));
    }

    private void passOn(Contribution contribution, Consumer<Contribution> target) {
        if (!contribution.row().interval().start().isBefore(kept)) {
            target.accept(contribution);
        }
    }

    private void readName(AgentEvent event, AgentTimeline timeline) {
        Optional<String> name = event.currentAgentSnapshot()
                .flatMap(AgentSnapshot::configuration)
                .flatMap(Configuration::username);
        if (timeline.renames(name)) {
            usernames.add(event.agentArn(), event.eventTimestamp(), name.orElseThrow());
        }
    }
}
