package io.github.agentstream.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {
    private static final Duration LATENESS = Duration.ofSeconds(20);

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void tellsTheStory(Story story) {
        assertThat(StoryText.of(story.tell(story.events(), story.options()))).isEqualTo(story.expected());
    }

    @Tag("variations")
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

        assertThat(StoryText.steps(toldTwice)).isEqualTo(StoryText.steps(toldOnce));
    }

    @Tag("variations")
    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void doesNotDependOnTheOrderWithinTheLateness(Story story) {
        ValidatorOptions options = story.options().withAllowedLateness(LATENESS);
        Map<Arn, List<String>> inOrder = StoryText.steps(story.tell(shuffled(story, Duration.ZERO, 0), options));
        for (int seed = 1; seed <= 20; seed++) {
            assertThat(StoryText.steps(story.tell(shuffled(story, LATENESS, seed), options)))
                    .as("seed " + seed)
                    .isEqualTo(inOrder);
        }
    }

    @Tag("variations")
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
                shuffled.addAll(Arrivals.within(lateness, part, random));
                part.clear();
            }
        }
        return shuffled;
    }
}
