package io.github.agentstream.metrics.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AgentActivityProperties {
    private static final Instant MIDNIGHT = Instant.parse("2026-01-05T00:00:00Z");

    @Property
    void agreesWithCountingEverySecond(
            @ForAll("days") WorkDay day,
            @ForAll IntervalLength length,
            @ForAll AgentPolicy.Ringing ringing,
            @ForAll AgentPolicy.ErrorStatus error,
            @ForAll AgentPolicy.Ready ready) {
        AgentPolicy policy = AgentPolicy.DEFAULTS.with(ringing).with(error).with(ready);
        Played played = Played.of(day, MIDNIGHT);
        Map<Instant, Map<Metric, Long>> counted = Counting.in(length).by(policy).rows(played.events()).stream()
                .collect(Collectors.toMap(row -> row.interval().start(), IntervalRow::sums));

        assertThat(counted).isEqualTo(new PerSecond(IntervalGrid.utc(length), policy, MIDNIGHT).count(played));
    }

    @Property
    void doesNotDependOnOrderOrRepetition(@ForAll("days") WorkDay day, @ForAll Random random) {
        List<AgentEvent> events = events(day);
        List<AgentEvent> shuffled = new ArrayList<>(events);
        events.stream().filter(event -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);

        assertThat(Counting.QUARTERS.ofAnyOrder().rows(shuffled)).isEqualTo(Counting.QUARTERS.rows(events));
    }

    @Property
    void addsQuartersUpToLongerIntervals(@ForAll("days") WorkDay day, @ForAll IntervalLength length) {
        IntervalGrid grid = IntervalGrid.utc(length);
        RowSums sums = new RowSums();
        Counting.QUARTERS.activity(events(day)).contributions(part -> sums.add(moved(part, grid.at(part.from()))));

        assertThat(sums.rows(new Names(), new Names()))
                .isEqualTo(Counting.in(length).rows(events(day)));
    }

    @Property
    void mergesPartsCountedApart(@ForAll("days") WorkDay day, @ForAll Random random) {
        RowSums whole = new RowSums();
        RowSums one = new RowSums();
        RowSums other = new RowSums();
        Counting.QUARTERS.activity(events(day)).contributions(part -> {
            whole.add(part);
            (random.nextBoolean() ? one : other).add(part);
        });
        other.addAll(one);

        assertThat(other.rows(new Names(), new Names())).isEqualTo(whole.rows(new Names(), new Names()));
    }

    @Property
    void splitsTimeWithoutRemainder(@ForAll("days") WorkDay day) {
        for (IntervalRow row : Counting.QUARTERS.rows(events(day))) {
            long login = row.value(Metric.LOGIN_TIME);
            assertThat(row.value(Metric.READY_TIME) + row.value(Metric.NOT_READY_TIME))
                    .isEqualTo(login)
                    .isEqualTo(row.value(Metric.SUM_ONLINE_TIME_AGENT))
                    .isBetween(0L, row.interval().duration().toMillis());
            assertThat(row.value(Metric.SUM_CONTACT_TIME_AGENT) + row.value(Metric.SUM_IDLE_TIME_AGENT))
                    .isLessThanOrEqualTo(row.value(Metric.READY_TIME));
            assertThat(row.sums().values()).anyMatch(value -> value > 0).allMatch(value -> value >= 0);
        }
    }

    @Property
    void movesWithItsEventsByWholeIntervals(
            @ForAll("days") WorkDay day, @ForAll IntervalLength length, @ForAll @IntRange(min = -50, max = 50) int by) {
        Duration shift = length.duration().multipliedBy(by);
        Map<Instant, Map<Metric, Long>> expected = new TreeMap<>();
        Counting counting = Counting.in(length);
        counting.rows(events(day))
                .forEach(row -> expected.put(row.interval().start().plus(shift), row.sums()));
        Map<Instant, Map<Metric, Long>> shifted = new TreeMap<>();
        counting.rows(Played.of(day, MIDNIGHT.plus(shift)).events())
                .forEach(row -> shifted.put(row.interval().start(), row.sums()));

        assertThat(shifted).isEqualTo(expected);
    }

    @Property
    void survivesAnyLostEvent(@ForAll("days") WorkDay day, @ForAll @IntRange(max = 80) int lost) {
        List<AgentEvent> events = new ArrayList<>(events(day));
        if (lost < events.size()) {
            events.remove(lost);
        }

        for (IntervalRow row : Counting.QUARTERS.rows(events)) {
            assertThat(row.value(Metric.LOGIN_TIME))
                    .isEqualTo(row.value(Metric.READY_TIME) + row.value(Metric.NOT_READY_TIME))
                    .isLessThanOrEqualTo(row.interval().duration().toMillis());
        }
    }

    @Property
    void forgetsWithoutChangingLaterRows(@ForAll("days") WorkDay day, @ForAll @IntRange(max = 20) int quarters) {
        Instant instant = MIDNIGHT.plus(Duration.ofMinutes(15).multipliedBy(quarters));
        AgentActivity activity = Counting.QUARTERS.activity(events(day));
        List<IntervalRow> later = startingFrom(instant, activity.rows());
        activity.forgetBefore(instant);

        assertThat(activity.rows()).isEqualTo(later);
    }

    @Property
    void forgetsAtAnyTimeWithoutChangingLaterRows(@ForAll("days") WorkDay day, @ForAll Random random) {
        AgentStreamValidator validator = new AgentStreamValidator();
        AgentActivity activity = new AgentActivity(Counting.QUARTERS.grid());
        Instant forgotten = Instant.MIN;
        for (AgentEvent event : events(day)) {
            validator.accept(event).forEach(activity::accept);
            if (random.nextInt(4) == 0) {
                Instant before = event.eventTimestamp().minusSeconds(random.nextInt(1_200));
                activity.forgetBefore(before);
                forgotten = before.isAfter(forgotten) ? before : forgotten;
            }
        }
        validator.end().forEach(activity::accept);

        assertThat(activity.rows()).isEqualTo(startingFrom(forgotten, Counting.QUARTERS.rows(events(day))));
    }

    @Property
    void givesTheRowsBeforeAnInstant(@ForAll("days") WorkDay day, @ForAll @IntRange(max = 300) int minutes) {
        Instant instant = MIDNIGHT.plus(Duration.ofMinutes(minutes));
        AgentActivity activity = Counting.QUARTERS.activity(events(day));

        assertThat(activity.rowsBefore(instant))
                .isEqualTo(activity.rows().stream()
                        .filter(row -> !row.interval().end().isAfter(instant))
                        .toList());
    }

    @Property
    void goesOnAlikeWhenSavedAfterAnyEvent(
            @ForAll("days") WorkDay day, @ForAll boolean late, @ForAll @IntRange(max = 80) int forgetting) {
        ValidatorOptions options = ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofMinutes(late ? 5 : 0));
        IntervalGrid grid = Counting.QUARTERS.grid();
        AgentStreamValidator validator = new AgentStreamValidator(options);
        AgentActivity saved = new AgentActivity(grid);
        AgentActivity whole = new AgentActivity(grid);
        int read = 0;
        for (AgentEvent event : events(day)) {
            for (Validation validation : validator.accept(event)) {
                whole.accept(validation);
                saved.accept(validation);
            }
            if (read++ == forgetting) {
                whole.forgetBefore(event.eventTimestamp());
                saved.forgetBefore(event.eventTimestamp());
            }
            saved = AgentActivity.restore(saved.save(), grid, AgentPolicy.DEFAULTS);
            validator = AgentStreamValidator.restore(validator.save(), options);
            assertThat(saved.rows()).isEqualTo(whole.rows());
            assertThat(saved.save()).isEqualTo(whole.save());
        }
    }

    @Property
    void addsUpCalculatorsOfDifferentAgents(@ForAll("days") WorkDay day, @ForAll("days") WorkDay other) {
        List<AgentEvent> one = events(day);
        List<AgentEvent> two = events(other).stream()
                .map(event -> event.toBuilder().agentArn(AgentEvents.agent(2)).build())
                .toList();
        List<AgentEvent> both = new ArrayList<>(one);
        both.addAll(two);
        AgentActivity merged = Counting.QUARTERS.activity(two);
        merged.addAll(Counting.QUARTERS.activity(one));

        assertThat(merged.rows()).isEqualTo(Counting.QUARTERS.rows(both));
        assertThat(parts(merged)).isEqualTo(parts(Counting.QUARTERS.activity(both)));
    }

    @Property
    void showsWhatIsHeldAsIfNothingMoreCouldComeBefore(@ForAll("days") WorkDay day, @ForAll Random random) {
        Duration lateness = Duration.ofMinutes(10);
        List<AgentEvent> events = events(day);
        List<AgentEvent> arrived = new ArrayList<>(events);
        events.stream().filter(event -> random.nextInt(3) == 0).forEach(arrived::add);
        Map<AgentEvent, Instant> arrivals = new IdentityHashMap<>();
        arrived.forEach(event ->
                arrivals.putIfAbsent(event, event.eventTimestamp().plusMillis(random.nextLong(lateness.toMillis()))));
        arrived.sort(Comparator.comparing(arrivals::get));
        AgentStreamValidator validator =
                new AgentStreamValidator(ValidatorOptions.DEFAULTS.withAllowedLateness(lateness));
        AgentActivity activity = new AgentActivity(Counting.QUARTERS.grid());
        List<AgentEvent> prefix = new ArrayList<>();
        for (AgentEvent event : arrived) {
            validator.accept(event).forEach(activity::accept);
            prefix.add(event);

            assertThat(activity.rows(validator.preview())).isEqualTo(released(prefix));
        }
    }

    private static List<IntervalRow> released(List<AgentEvent> events) {
        AgentStreamValidator validator =
                new AgentStreamValidator(ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofDays(7)));
        AgentActivity activity = new AgentActivity(Counting.QUARTERS.grid());
        events.forEach(event -> validator.accept(event).forEach(activity::accept));
        validator.release().forEach(activity::accept);
        return activity.rows();
    }

    @Property
    void takesASilenceBackWithoutATrace(
            @ForAll("days") WorkDay day,
            @ForAll @IntRange(max = 80) int heard,
            @ForAll @IntRange(max = 2) int allowance) {
        ValidatorOptions options = ValidatorOptions.DEFAULTS.withSessionAllowance(Duration.ofSeconds(allowance));
        AgentStreamValidator validator = new AgentStreamValidator(options);
        AgentActivity activity = new AgentActivity(Counting.QUARTERS.grid());
        int read = 0;
        for (AgentEvent event : events(day)) {
            validator.accept(event).forEach(activity::accept);
            if (read++ == heard) {
                validator
                        .advanceTo(event.eventTimestamp().plus(Duration.ofHours(1)))
                        .forEach(activity::accept);
            }
        }
        validator.end().forEach(activity::accept);

        assertThat(activity.rows()).isEqualTo(Counting.QUARTERS.with(options).rows(events(day)));
    }

    @Provide
    Arbitrary<WorkDay> days() {
        return WorkDay.any();
    }

    private static List<IntervalRow> startingFrom(Instant instant, List<IntervalRow> rows) {
        return rows.stream()
                .filter(row -> !row.interval().start().isBefore(instant))
                .toList();
    }

    private static List<Contribution> parts(AgentActivity activity) {
        List<Contribution> parts = new ArrayList<>();
        activity.contributions(parts::add);
        return parts;
    }

    private static List<AgentEvent> events(WorkDay day) {
        return Played.of(day, MIDNIGHT).events();
    }

    private static Contribution moved(Contribution part, Interval interval) {
        return new Contribution(
                RowKey.ofAgent(interval, part.row().agent().orElseThrow()),
                part.metric(),
                part.value(),
                part.subject(),
                part.from(),
                part.to());
    }
}
