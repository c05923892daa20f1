package io.github.agentstream.metrics.audit;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * are the truth of Amazon Connect's historical metrics. A contact counts that the agent was connected with; one
 * that only rang, or was dialled in vain, does not. Lists are sorted by agent and contact. Immutable.
 */
public final class Reconciliation {
    /**
     * One second: the <a
     * href="https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html">data model for contact records</a> has
     * whole seconds, so that each stretch of time may be off by nearly that.
     */
    public static final Duration DEFAULT_TOLERANCE = Duration.ofSeconds(1);

    /** After-contact work follows calls that nobody took, too. */
    private static final Set<Difference.Part> DIALLED_IN_VAIN = Set.of(Difference.Part.AFTER_CONTACT_WORK);

    private final SortedMap<ContactOfAgent, Map<Difference.Part, Total>> events = new TreeMap<>();
    private final SortedMap<ContactOfAgent, Map<Difference.Part, Total>> records = new TreeMap<>();
    private final long tolerance;

    /**
     * What was added up.
     *
     * @param stretches how many times it began anew, not where an interval cuts it
     */
    private record Total(long value, int stretches) {
        static final Total NONE = new Total(0, 0);

        static Total of(Contribution part) {
            boolean begins = !part.from().equals(part.row().interval().start());
            return new Total(part.value(), begins ? 1 : 0);
        }

        Total plus(Total other) {
            return new Total(Math.addExact(value, other.value), stretches + other.stretches);
        }
    }

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
     * @param tolerance by how much a duration may differ for each time that the contact entered the state, since a
     *     conversation that was on hold once is two stretches of time; zero and more
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

    /** Where both know a contact and differ, durations by more than is tolerated. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        events.forEach((contact, told) -> {
            Map<Difference.Part, Total> recorded = records.get(contact);
            if (recorded != null) {
                compare(contact, told, recorded, differences);
            }
        });
        return List.copyOf(differences);
    }

    /** Contacts without a record: they are not over yet, or it is missing. */
    public List<ContactOfAgent> onlyInAgentEvents() {
        return events.entrySet().stream()
                .filter(told -> !records.containsKey(told.getKey()))
                .filter(told -> !told.getValue().keySet().equals(DIALLED_IN_VAIN))
                .map(Map.Entry::getKey)
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
            Map<Difference.Part, Total> told,
            Map<Difference.Part, Total> recorded,
            List<Difference> differences) {
        for (Difference.Part part : Difference.Part.values()) {
            Total ofEvents = told.getOrDefault(part, Total.NONE);
            Total ofRecord = recorded.getOrDefault(part, Total.NONE);
            boolean isCount = part.ofEvents().unit() == Metric.Unit.COUNT;
            long allowed = isCount ? 0 : Math.multiplyExact(tolerance, Math.max(1, ofEvents.stretches()));
            if (Math.abs(ofEvents.value() - ofRecord.value()) > allowed) {
                differences.add(new Difference(contact, part, ofEvents.value(), ofRecord.value()));
            }
        }
    }

    private static void add(
            Contribution told,
            Report report,
            Function<Difference.Part, Metric> metric,
            Map<ContactOfAgent, Map<Difference.Part, Total>> target) {
        for (Difference.Part part : Difference.Part.values()) {
            if (told.metric() == metric.apply(part) && told.row().report() == report) {
                told.row()
                        .agent()
                        .map(agent -> new ContactOfAgent(agent, told.subject()))
                        .ifPresent(contact -> target.computeIfAbsent(
                                        contact, first -> new EnumMap<>(Difference.Part.class))
                                .merge(part, Total.of(told), Total::plus));
            }
        }
    }
}
