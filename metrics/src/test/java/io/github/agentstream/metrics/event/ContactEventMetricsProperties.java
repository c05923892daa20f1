package io.github.agentstream.metrics.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.audit.Explained;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContactEventMetricsProperties {
    private static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);
    private static final Interval DAY = IntervalGrid.utc(IntervalLength.DAY).at(AContact.at("00:00:00"));

    /** A contact: when it was queued, for how many seconds it waited and then talked; negative when it gave up. */
    record Plan(int queued, int waited, int talked) {
        LocalTime connected() {
            return time(queued + waited);
        }

        LocalTime disconnected() {
            return time(queued + waited + Math.max(0, talked));
        }

        boolean isAnswered() {
            return talked >= 0;
        }

        AContact contact(int number) {
            AContact contact = new AContact("c-" + number).queued(text(time(queued)));
            if (isAnswered()) {
                contact.connected(text(connected()));
            }
            return contact.disconnected(text(disconnected())).completed(text(disconnected()));
        }

        private static LocalTime time(int second) {
            return LocalTime.of(8, 0).plusSeconds(second);
        }

        private static String text(LocalTime time) {
            return time.format(DateTimeFormatter.ISO_LOCAL_TIME);
        }
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7200),
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.integers().between(-400, 2000))
                .as(Plan::new)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(8);
    }

    @Property
    void countsWhoWasThereAtTheEndOfEachInterval(@ForAll("plans") List<Plan> plans) {
        Map<Instant, Map<Metric, Long>> expected = new TreeMap<>();
        for (Interval interval : QUARTERS.between(DAY.start(), DAY.end())) {
            LocalTime start = LocalTime.ofInstant(interval.start(), ZoneOffset.UTC);
            LocalTime end = start.plusMinutes(15);
            Map<Metric, Long> values = new TreeMap<>();
            count(values, Metric.CONTACTS_QUEUED_BY_ENQUEUE, plans, plan -> isIn(Plan.time(plan.queued()), start));
            count(
                    values,
                    Metric.CONTACTS_HANDLED_BY_CONNECTED_TO_AGENT,
                    plans,
                    plan -> plan.isAnswered() && isIn(plan.connected(), start));
            count(values, Metric.BACKLOG, plans, plan -> isWaiting(plan, end));
            count(
                    values,
                    Metric.BACKLOG_EXPIRED,
                    plans,
                    plan -> isWaiting(plan, end)
                            && !Plan.time(plan.queued() + 20).isAfter(end));
            count(
                    values,
                    Metric.BACKLOG_NON_EXPIRED,
                    plans,
                    plan -> isWaiting(plan, end)
                            && Plan.time(plan.queued() + 20).isAfter(end));
            count(
                    values,
                    Metric.ACTIVE,
                    plans,
                    plan -> plan.isAnswered()
                            && plan.connected().isBefore(end)
                            && !plan.disconnected().isBefore(end));
            if (!values.isEmpty()) {
                expected.put(interval.start(), values);
            }
        }

        assertThat(values(events(plans))).isEqualTo(expected);
    }

    @Property
    void doesNotDependOnOrderAndRepetition(@ForAll("plans") List<Plan> plans, @ForAll Random chance) {
        List<ContactEvent> delivered = new ArrayList<>(events(plans));
        events(plans).stream().filter(any -> chance.nextBoolean()).forEach(delivered::add);
        Collections.shuffle(delivered, chance);

        assertThat(values(delivered)).isEqualTo(values(events(plans)));
    }

    @Property
    void missesNothingAsLongAsTheLastEventOfEachContactComes(@ForAll("plans") List<Plan> plans, @ForAll Random chance) {
        List<ContactEvent> delivered = new ArrayList<>();
        for (int number = 0; number < plans.size(); number++) {
            List<ContactEvent> events = plans.get(number).contact(number).events();
            events.subList(0, events.size() - 1).stream()
                    .filter(any -> chance.nextBoolean())
                    .forEach(delivered::add);
            delivered.add(events.get(events.size() - 1));
        }

        assertThat(values(delivered)).isEqualTo(values(events(plans)));
    }

    @Property
    void countsInPartsWhatItCountsAtOnce(@ForAll("plans") List<Plan> plans, @ForAll Random chance) {
        ContactEventMetrics one = new ContactEventMetrics(QUARTERS);
        ContactEventMetrics other = new ContactEventMetrics(QUARTERS);
        events(plans).forEach(event -> (chance.nextBoolean() ? one : other).add(event));
        String before = other.save();
        one.addAll(other);
        events(plans).forEach(one::add);

        assertThat(values(one)).isEqualTo(values(events(plans)));
        assertThat(other.save()).isEqualTo(before);
    }

    @Property
    void goesOnWhereItWasSaved(@ForAll("plans") List<Plan> plans, @ForAll Random chance) {
        List<ContactEvent> delivered = new ArrayList<>(events(plans));
        Collections.shuffle(delivered, chance);
        ContactEventMetrics uninterrupted = new ContactEventMetrics(QUARTERS);
        ContactEventMetrics interrupted = new ContactEventMetrics(QUARTERS);
        for (ContactEvent event : delivered) {
            if (chance.nextInt(6) == 0) {
                uninterrupted.forgetBefore(AContact.at("09:00:00"));
                interrupted.forgetBefore(AContact.at("09:00:00"));
            }
            uninterrupted.add(event);
            interrupted = ContactEventMetrics.restore(interrupted.save(), QUARTERS, EventPolicy.DEFAULTS);
            interrupted.add(event);
            assertThat(interrupted.save()).isEqualTo(uninterrupted.save());
        }

        assertThat(interrupted.rows()).isEqualTo(uninterrupted.rows());
    }

    @Property
    void forgetsNothingOfTheIntervalsThatItKeeps(@ForAll("plans") List<Plan> plans, @ForAll Random chance) {
        List<ContactEvent> inOrder = new ArrayList<>(events(plans));
        inOrder.sort(Comparator.comparing(ContactEventMetricsProperties::time));
        ContactEventMetrics forgetting = new ContactEventMetrics(QUARTERS);
        Instant kept = DAY.start();
        for (ContactEvent event : inOrder) {
            if (chance.nextInt(4) == 0) {
                kept = later(kept, time(event).minusSeconds(chance.nextInt(2000)));
                forgetting.forgetBefore(kept);
            }
            forgetting.add(event);
        }
        Instant from = later(kept, AContact.at("09:00:00"));
        forgetting.forgetBefore(from);
        Map<Instant, Map<Metric, Long>> expected = new TreeMap<>(values(inOrder));
        expected.keySet().removeIf(start -> start.isBefore(from));

        assertThat(values(forgetting)).isEqualTo(expected);
    }

    @Property
    void takesWhatIsSoAtTheEndOfAnHourFromItsLastQuarter(@ForAll("plans") List<Plan> plans) {
        ContactEventMetrics hours = new ContactEventMetrics(IntervalGrid.utc(IntervalLength.SIXTY_MINUTES));
        events(plans).forEach(hours::add);
        Map<Instant, Map<Metric, Long>> expected = new TreeMap<>();
        values(events(plans))
                .forEach((start, quarter) -> quarter.forEach((metric, value) -> {
                    Instant hour = start.truncatedTo(ChronoUnit.HOURS);
                    boolean isLast = start.equals(hour.plus(Duration.ofMinutes(45)));
                    if (isLast || metric.merge() == Metric.Merge.SUM) {
                        expected.computeIfAbsent(hour, first -> new TreeMap<>()).merge(metric, value, Long::sum);
                    }
                }));

        assertThat(values(hours)).isEqualTo(expected);
    }

    @Property(tries = 60)
    void explainsEveryValue(@ForAll("plans") List<Plan> plans) {
        ContactEventMetrics metrics = new ContactEventMetrics(QUARTERS);
        events(plans).forEach(metrics::add);

        Explained.assertAllAre(metrics.rows(), metrics::contributions);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static Instant time(ContactEvent event) {
        return event.envelope().flatMap(EventBridgeEnvelope::time).orElseThrow();
    }

    private static boolean isIn(LocalTime time, LocalTime start) {
        return !time.isBefore(start) && time.isBefore(start.plusMinutes(15));
    }

    private static boolean isWaiting(Plan plan, LocalTime end) {
        return Plan.time(plan.queued()).isBefore(end) && !plan.connected().isBefore(end);
    }

    private static void count(Map<Metric, Long> values, Metric metric, List<Plan> plans, Predicate<Plan> counts) {
        long count = plans.stream().filter(counts).count();
        if (count > 0) {
            values.put(metric, count);
        }
    }

    private static List<ContactEvent> events(List<Plan> plans) {
        List<ContactEvent> events = new ArrayList<>();
        for (int number = 0; number < plans.size(); number++) {
            events.addAll(plans.get(number).contact(number).events());
        }
        return events;
    }

    private static Map<Instant, Map<Metric, Long>> values(List<ContactEvent> events) {
        ContactEventMetrics metrics = new ContactEventMetrics(QUARTERS);
        events.forEach(metrics::add);
        return values(metrics);
    }

    private static Map<Instant, Map<Metric, Long>> values(ContactEventMetrics metrics) {
        Map<Instant, Map<Metric, Long>> values = new TreeMap<>();
        for (IntervalRow row : metrics.rows()) {
            values.put(row.interval().start(), row.sums());
        }
        return values;
    }
}
