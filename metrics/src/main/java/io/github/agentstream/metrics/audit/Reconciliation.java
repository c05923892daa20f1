package io.github.agentstream.metrics.audit;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Compares, contact by contact, what agent events tell with what the contact record says.
 *
 * <pre>{@code
 * Reconciliation found = Reconciliation.of(
 *         activity::contributions, contactRecords::contributions, Reconciliation.DEFAULT_TOLERANCE);
 * }</pre>
 *
 * <p>Agent events come at once, have milliseconds and may be lost; records come when all work is done, have whole seconds and
 * are the truth of Amazon Connect's historical metrics. A contact counts that the agent talked with, had on hold, paused or
 * wrapped up; one that only rang does not. Lists are sorted by agent and contact. Immutable.
 */
public final class Reconciliation {
    /**
     * One second: durations in the <a
     * href="https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html">data model for contact records</a> are
     * whole seconds, so that each may be off by nearly that.
     */
    public static final Duration DEFAULT_TOLERANCE = Duration.ofSeconds(1);

    private final SortedMap<ContactOfAgent, Map<Difference.Part, Long>> events = new TreeMap<>();
    private final SortedMap<ContactOfAgent, Map<Difference.Part, Long>> records = new TreeMap<>();
    private final long tolerance;

    private Reconciliation(Contributions agentEvents, Contributions contactRecords, Duration tolerance) {
        this.tolerance = tolerance.toMillis();
        agentEvents.tell(told -> add(told, Report.AGENT, Difference.Part::ofEvents, events));
        contactRecords.tell(told -> add(told, Report.AGENT_QUEUE, Difference.Part::ofRecords, records));
    }

    /**
     * Compares all contacts.
     *
     * @param agentEvents what agents did
     * @param contactRecords what the records say
     * @param tolerance by how much a duration may differ; zero and more
     * @throws IllegalArgumentException when the tolerance is negative
     */
    public static Reconciliation of(Contributions agentEvents, Contributions contactRecords, Duration tolerance) {
        if (tolerance.isNegative()) {
            throw new IllegalArgumentException("Expected a tolerance of zero or more, found `" + tolerance + "`.");
        }
        return new Reconciliation(agentEvents, contactRecords, tolerance);
    }

    /** How many contacts both know. */
    public int compared() {
        return (int) events.keySet().stream().filter(records::containsKey).count();
    }

    /** Where both know a contact and differ, durations by more than the tolerance. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        events.forEach((contact, told) -> {
            Map<Difference.Part, Long> recorded = records.get(contact);
            if (recorded != null) {
                compare(contact, told, recorded, differences);
            }
        });
        return List.copyOf(differences);
    }

    /** Contacts without a record: they are not over yet, or it is missing. */
    public List<ContactOfAgent> onlyInAgentEvents() {
        return events.keySet().stream()
                .filter(contact -> !records.containsKey(contact))
                .toList();
    }

    /** Contacts with a record that no agent event told of: events were lost, or are of another time. */
    public List<ContactOfAgent> onlyInContactRecords() {
        return records.keySet().stream()
                .filter(contact -> !events.containsKey(contact))
                .toList();
    }

    private void compare(
            ContactOfAgent contact,
            Map<Difference.Part, Long> told,
            Map<Difference.Part, Long> recorded,
            List<Difference> differences) {
        for (Difference.Part part : Difference.Part.values()) {
            long ofEvents = told.getOrDefault(part, 0L);
            long ofRecord = recorded.getOrDefault(part, 0L);
            long allowed = part.ofEvents().unit() == Metric.Unit.COUNT ? 0 : tolerance;
            if (Math.abs(ofEvents - ofRecord) > allowed) {
                differences.add(new Difference(contact, part, ofEvents, ofRecord));
            }
        }
    }

    private static void add(
            Contribution told,
            Report report,
            Function<Difference.Part, Metric> metric,
            Map<ContactOfAgent, Map<Difference.Part, Long>> target) {
        for (Difference.Part part : Difference.Part.values()) {
            if (told.metric() == metric.apply(part) && told.row().report() == report) {
                told.row()
                        .agent()
                        .map(agent -> new ContactOfAgent(agent, told.subject()))
                        .ifPresent(contact -> target.computeIfAbsent(
                                        contact, first -> new EnumMap<>(Difference.Part.class))
                                .merge(part, told.value(), Math::addExact));
            }
        }
    }
}
