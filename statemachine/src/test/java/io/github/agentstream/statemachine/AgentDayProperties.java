package io.github.agentstream.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AgentDayProperties {
    private static final ValidatorOptions AT_ONCE = ValidatorOptions.DEFAULTS;
    private static final Duration LATENESS = Duration.ofSeconds(90);
    private static final ValidatorOptions LATE = AT_ONCE.withAllowedLateness(LATENESS);

    @Property
    void tellsWhatHappenedForAnyMixtureOfAgents(
            @ForAll long seed,
            @ForAll @IntRange(max = 60) int changes,
            @ForAll @IntRange(min = 1, max = 3) int agents) {
        List<AgentDay> days = days(seed, changes, agents);
        List<AgentEvent> mixed =
                Arrivals.mixed(days.stream().map(AgentDay::events).toList(), new Random(seed));
        List<Validation> told = read(mixed, AT_ONCE);

        assertThat(StoryText.steps(told)).isEqualTo(steps(days));
        assertThat(told)
                .allSatisfy(validation -> assertThat(validation.findings()).isEmpty());
    }

    @Property
    void tellsTheSameForAnyRepetitions(@ForAll long seed, @ForAll @IntRange(max = 60) int changes) {
        List<AgentDay> days = days(seed, changes, 1);
        List<AgentEvent> repeated = Arrivals.repeated(days.get(0).events(), new Random(seed));

        assertThat(StoryText.steps(read(repeated, AT_ONCE))).isEqualTo(steps(days));
        assertThat(StoryText.steps(read(repeated, LATE))).isEqualTo(steps(days));
    }

    @Property
    void tellsTheSameForAnyOrderWithinTheLateness(@ForAll long seed, @ForAll @IntRange(max = 60) int changes) {
        List<AgentDay> days = days(seed, changes, 2);
        List<AgentEvent> events = new ArrayList<>();
        days.forEach(day -> events.addAll(Arrivals.repeated(day.events(), new Random(seed))));
        List<AgentEvent> arrived = Arrivals.within(LATENESS, events, new Random(seed));

        assertThat(StoryText.steps(read(arrived, LATE))).isEqualTo(steps(days));
    }

    @Property
    void goesOnAlikeWhenSavedAfterAnyEvent(
            @ForAll long seed, @ForAll @IntRange(max = 20) int changes, @ForAll boolean late) {
        ValidatorOptions options = late ? LATE : AT_ONCE;
        List<AgentEvent> events = some(days(seed, changes, 1).get(0).events(), seed);
        AgentStreamValidator saved = new AgentStreamValidator(options);
        AgentStreamValidator whole = new AgentStreamValidator(options);
        for (AgentEvent event : events) {
            assertThat(saved.accept(event)).isEqualTo(whole.accept(event));
            saved = AgentStreamValidator.restore(saved.save(), options);
            assertThat(saved.save()).isEqualTo(whole.save());
        }
        assertThat(saved.end()).isEqualTo(whole.end());
    }

    @Property
    void goesOnFromStepToStepWhateverIsLost(@ForAll long seed, @ForAll @IntRange(max = 60) int changes) {
        AgentDay day = days(seed, changes, 1).get(0);
        List<Validation> told = read(some(day.events(), seed), AT_ONCE);

        Chains.assertUnbroken(told);
        assertThat(told).allSatisfy(validation -> {
            assertThat(validation.findings())
                    .extracting(Finding::code)
                    .isSubsetOf(validation.transitions().stream()
                            .filter(step -> step.evidence() == Evidence.INFERRED)
                            .map(step -> "EVENT_LOST_BEFORE")
                            .toList());
            assertThat(validation.transitions()).allSatisfy(step -> assertHappened(step, day));
        });
    }

    /** What a step leads to began within its bounds. */
    private static void assertHappened(Transition step, AgentDay day) {
        Sighting told = step.sighting();
        assertThat(day.steps()).as(step.toString()).anySatisfy(happened -> {
            assertThat(happened.subject()).isEqualTo(StoryText.subjectOf(step));
            assertThat(happened.to()).isEqualTo(step.to());
            assertThat(happened.at()).isBetween(told.earliest(), told.latest());
        });
    }

    private static List<AgentDay> days(long seed, int changes, int agents) {
        List<AgentDay> days = new ArrayList<>();
        for (int agent = 1; agent <= agents; agent++) {
            days.add(AgentDay.of(seed, agent, changes));
        }
        return days;
    }

    private static Map<Arn, List<String>> steps(List<AgentDay> days) {
        Map<Arn, List<String>> steps = new TreeMap<>();
        days.forEach(day -> steps.put(
                day.events().get(0).agentArn(),
                day.steps().stream().map(AgentDay.Step::toString).toList()));
        return steps;
    }

    /** The events without some of them. */
    private static List<AgentEvent> some(List<AgentEvent> events, long seed) {
        Random random = new Random(seed);
        int share = 1 + random.nextInt(9);
        return events.stream().filter(event -> random.nextInt(10) >= share).toList();
    }

    private static List<Validation> read(List<AgentEvent> events, ValidatorOptions options) {
        AgentStreamValidator validator = new AgentStreamValidator(options);
        List<Validation> told = new ArrayList<>();
        events.forEach(event -> told.addAll(validator.accept(event)));
        told.addAll(validator.release());
        return told;
    }
}
