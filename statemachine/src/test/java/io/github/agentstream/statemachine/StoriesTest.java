package io.github.agentstream.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {
    private static final Duration LATENESS = Duration.ofSeconds(20);

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void tellsTheStory(Story story) {
        assertThat(StoryText.of(story.tell(story.events(), story.options()))).isEqualTo(story.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void showsNoStepTwiceWhenEachEventComesTwice(Story story) {
        AgentStreamValidator once = new AgentStreamValidator(story.options());
        AgentStreamValidator twice = new AgentStreamValidator(story.options());
        List<Validation> toldOnce = new ArrayList<>();
        List<Validation> toldTwice = new ArrayList<>();
        for (AgentEvent event : story.events()) {
            toldOnce.addAll(once.accept(event));
            toldTwice.addAll(twice.accept(event));
            toldTwice.addAll(twice.accept(event));
        }
        toldOnce.addAll(once.end());
        toldTwice.addAll(twice.end());

        assertThat(steps(toldTwice)).isEqualTo(steps(toldOnce));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void doesNotDependOnTheOrderWithinTheLateness(Story story) {
        ValidatorOptions options = story.options().withAllowedLateness(LATENESS);
        Map<Arn, List<String>> inOrder = steps(story.tell(shuffled(story, Duration.ZERO, 0), options));
        for (int seed = 1; seed <= 20; seed++) {
            assertThat(steps(story.tell(shuffled(story, LATENESS, seed), options)))
                    .as("seed " + seed)
                    .isEqualTo(inOrder);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void goesOnAlikeWhenSavedAnywhere(Story story) {
        List<AgentEvent> events = story.events();
        for (ValidatorOptions options : List.of(story.options(), story.options().withAllowedLateness(LATENESS))) {
            List<Validation> whole = story.tell(events, options);
            for (int saved = 1; saved <= events.size(); saved++) {
                assertThat(story.tell(events, options, saved))
                        .as("saved after " + saved)
                        .isEqualTo(whole);
            }
        }
    }

    static List<Story> stories() {
        return Story.all();
    }

    /** The steps of each agent, in their order. */
    private static Map<Arn, List<String>> steps(List<Validation> told) {
        Map<Arn, List<String>> steps = new TreeMap<>();
        told.forEach(validation -> validation
                .transitions()
                .forEach(step -> steps.computeIfAbsent(step.agent(), agent -> new ArrayList<>())
                        .add(StoryText.of(step, ""))));
        return steps;
    }

    /** The events in an order in which none comes later than allowed; up to where time is advanced. */
    private static List<AgentEvent> shuffled(Story story, Duration lateness, int seed) {
        Random random = new Random(seed);
        List<AgentEvent> shuffled = new ArrayList<>();
        List<AgentEvent> part = new ArrayList<>();
        List<AgentEvent> events = story.events();
        for (AgentEvent event : events) {
            part.add(event);
            int read = shuffled.size() + part.size();
            if (story.isAdvancedAfter(read) || read == events.size()) {
                shuffled.addAll(arrivals(part, lateness, random));
                part.clear();
            }
        }
        return shuffled;
    }

    private static List<AgentEvent> arrivals(List<AgentEvent> events, Duration lateness, Random random) {
        Map<AgentEvent, Instant> arrivals = new IdentityHashMap<>();
        for (AgentEvent event : events) {
            long delay = lateness.isZero() ? 0 : random.nextLong(lateness.toMillis());
            arrivals.put(event, event.eventTimestamp().plusMillis(delay));
        }
        List<AgentEvent> sorted = new ArrayList<>(events);
        Collections.shuffle(sorted, random);
        sorted.sort(Comparator.comparing(arrivals::get));
        return sorted;
    }
}
