package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Finding;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

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
    private final UuidReader uuids = new UuidReader();
    private Statuses statuses = new Statuses();
    private final Map<Arn, AgentTimeline> timelines = new HashMap<>();

    /** The timelines by agent; empty when agents came that are not among them. */
    private List<AgentTimeline> sorted = List.of();

    /** Intervals that began before have no rows; in milliseconds since 1970. */
    private long kept;

    /** A calculator without events and with the default policy. */
    public AgentActivity(IntervalGrid grid) {
        this(grid, AgentPolicy.DEFAULTS);
    }

    /** A calculator without events. */
    public AgentActivity(IntervalGrid grid, AgentPolicy policy) {
        this.grid = Objects.requireNonNull(grid, "grid");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Takes what was established, of any agent; for one agent in the order in which the validator gave it.
     *
     * @return {@code ACTIVITY_NOT_COUNTED} (WARNING) when something is in no row that otherwise would be: the time between two
     *     events of the agent that are more than 31 days apart, the later one not a LOGIN; or a contact beyond the 262,144 of
     *     an agent that can be told apart until they are forgotten. Empty in all other cases
     */
    public List<Finding> accept(Validation validation) {
        // A repeated event is told of at once, while it or earlier ones may still be held.
        return validation.isIgnored() ? List.of() : timeline(validation.agent()).accept(validation);
    }

    /**
     * The rows of all that was taken: for each agent those of the intervals in which anything was counted, in the order of
     * their keys. The user name is the last one known before the end of the interval, else the first one known.
     */
    public List<IntervalRow> rows() {
        return rowsBefore(Instant.MAX);
    }

    /**
     * The rows as they would be if those validations were taken too, which they are not: such as what a validator with an
     * allowed lateness {@linkplain AgentStreamValidator#preview would tell} of the events that it holds.
     */
    public List<IntervalRow> rows(List<Validation> provisional) {
        return with(provisional).rows();
    }

    /** Those of the rows whose interval ends at or before that instant. */
    public List<IntervalRow> rowsBefore(Instant instant) {
        SortedMap<Instant, List<IntervalRow>> rows = new TreeMap<>();
        MetricSums sums = new MetricSums();
        Consumer<IntervalRow> target =
                row -> rows.computeIfAbsent(row.interval().start(), start -> new ArrayList<>())
                        .add(row);
        count(instant, timeline -> new RowParts(timeline, sums, target));
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** What the rows are made of, by agent. */
    public void contributions(Consumer<Contribution> target) {
        count(Instant.MAX, timeline -> new ContributionParts(timeline, target));
    }

    /** What the rows would be made of if those validations were taken too. */
    public void contributions(List<Validation> provisional, Consumer<Contribution> target) {
        with(provisional).contributions(target);
    }

    /** The names that the agents had. */
    public Names usernames() {
        Names names = new Names();
        byAgent().forEach(timeline -> timeline.usernames().addTo(names, timeline.agent()));
        return names;
    }

    /** Forgets what was over before that instant. Intervals that began before it have no rows any more. */
    public void forgetBefore(Instant instant) {
        kept = Math.max(kept, Steps.millis(instant));
        timelines.values().forEach(timeline -> timeline.forgetBefore(kept));
    }

    /**
     * All that is kept, as JSON that names its format and version. A calculator restored from it goes on exactly as this one
     * would; save and restore the validator with it. It has user names and the ids of contacts.
     */
    public String save() {
        return SavedActivity.write(kept, statuses, byAgent());
    }

    /**
     * A calculator that goes on where another one was saved, by this version or an older one. Intervals and policy may be
     * others.
     *
     * @throws IllegalArgumentException when the text is not what {@link #save} wrote
     */
    public static AgentActivity restore(String saved, IntervalGrid grid, AgentPolicy policy) {
        AgentActivity activity = new AgentActivity(grid, policy);
        RestoredActivity restored = RestoredActivity.read(Objects.requireNonNull(saved, "saved"), activity.uuids);
        activity.kept = restored.kept();
        activity.statuses = restored.statuses();
        restored.timelines().forEach(timeline -> activity.timelines.put(timeline.agent(), timeline));
        return activity;
    }

    /**
     * Takes all that another calculator took, of other agents. To go on where another one ended, for the same agents at a
     * later time, restore what it {@linkplain #save saved}: what begins anew does not know what was before.
     *
     * @throws IllegalArgumentException when both know an agent; then nothing is taken
     */
    public void addAll(AgentActivity other) {
        if (other.timelines.keySet().stream().anyMatch(timelines::containsKey)) {
            throw new IllegalArgumentException("Expected calculators of different agents, found an agent in both.");
        }
        for (AgentTimeline timeline : other.byAgent()) {
            timelines.put(timeline.agent(), timeline.copy(statuses, uuids));
        }
        sorted = List.of();
        kept = Math.max(kept, other.kept);
    }

    private AgentActivity with(List<Validation> provisional) {
        AgentActivity copy = new AgentActivity(grid, policy);
        copy.kept = kept;
        copy.statuses = statuses;
        copy.timelines.putAll(timelines);
        provisional.stream()
                .map(Validation::agent)
                .distinct()
                .forEach(agent -> copy.timelines.computeIfPresent(
                        agent, (same, timeline) -> timeline.copy(statuses, copy.uuids)));
        provisional.forEach(copy::accept);
        return copy;
    }

    private AgentTimeline timeline(Arn agent) {
        AgentTimeline known = timelines.get(agent);
        if (known != null) {
            return known;
        }
        AgentTimeline timeline = new AgentTimeline(agent, statuses, uuids);
        timelines.put(agent, timeline);
        sorted = List.of();
        return timeline;
    }

    private List<AgentTimeline> byAgent() {
        if (sorted.isEmpty()) {
            sorted = new ArrayList<>(timelines.values());
            sorted.sort(Comparator.comparing(AgentTimeline::agent));
        }
        return sorted;
    }

    private void count(Instant end, Function<AgentTimeline, Parts> parts) {
        AgentCount count = new AgentCount(grid, policy, before(end));
        byAgent().forEach(timeline -> count.count(timeline, parts.apply(timeline)));
    }

    private AgentCount.Span before(Instant instant) {
        boolean all = instant.isAfter(Instant.ofEpochMilli(Steps.LATEST));
        return new AgentCount.Span(
                kept, all ? Long.MAX_VALUE : Steps.millis(grid.at(instant).start()));
    }
}
