package io.github.agentstream.metrics.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.agent.AgentStories;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.ValidatorOptions;
import io.github.agentstream.statemachine.board.AgentBoard;
import io.github.agentstream.statemachine.board.AgentContact;
import io.github.agentstream.statemachine.board.AgentState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AdherenceFeedProperties {
    private static final ValidatorOptions ANY_ORDER = ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofDays(7));

    @Property
    void neverTellsTheSameStateTwiceInARow(
            @ForAll("days") List<AgentEvent> day, @ForAll @IntRange(max = 300) int shortest) {
        AdherenceTransition before = null;
        for (AdherenceTransition step : Following.all(day, Duration.ofSeconds(shortest))) {
            if (before != null) {
                assertThat(step.state()).isNotEqualTo(before.state());
                assertThat(step.at()).isAfterOrEqualTo(before.at());
            }
            before = step;
        }
    }

    @Property
    void doesNotDependOnOrderOrRepetition(
            @ForAll("days") List<AgentEvent> day, @ForAll @IntRange(max = 30) int shortest, @ForAll Random random) {
        Duration shortestState = Duration.ofSeconds(shortest);
        List<AgentEvent> shuffled = new ArrayList<>(day);
        day.stream().filter(event -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);

        assertThat(Following.all(shuffled, ANY_ORDER, shortestState))
                .isEqualTo(Following.all(day, ANY_ORDER, shortestState));
    }

    @Property
    void leavesOutWhatLastsForLessThanTheShortest(
            @ForAll("days") List<AgentEvent> day, @ForAll @IntRange(max = 300) int shortest) {
        List<AdherenceTransition> all = Following.all(day, Duration.ZERO);
        List<AdherenceTransition> expected = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean isLast = i + 1 == all.size();
            if (isLast
                    || !all.get(i)
                            .at()
                            .plusSeconds(shortest)
                            .isAfter(all.get(i + 1).at())) {
                add(all.get(i), expected);
            }
        }

        assertThat(Following.all(day, Duration.ofSeconds(shortest))).isEqualTo(expected);
    }

    @Property
    void tellsTheSameWheneverTimeIsTold(
            @ForAll("days") List<AgentEvent> day, @ForAll @IntRange(max = 300) int shortest, @ForAll Random random) {
        AdherenceFeed feed = new AdherenceFeed(AdherenceMap.DEFAULT, Duration.ofSeconds(shortest));
        List<AdherenceTransition> transitions = new ArrayList<>();
        for (Validation validation : Following.validations(day, ValidatorOptions.DEFAULTS)) {
            if (random.nextBoolean()) {
                transitions.addAll(feed.advanceTo(began(validation)));
            }
            transitions.addAll(feed.accept(validation));
        }
        transitions.addAll(feed.end());

        assertThat(transitions).isEqualTo(Following.all(day, Duration.ofSeconds(shortest)));
    }

    @Property
    void goesOnWhereItWasSaved(
            @ForAll("days") List<AgentEvent> day, @ForAll @IntRange(max = 30) int shortest, @ForAll Random random) {
        Duration shortestState = Duration.ofSeconds(shortest);
        AdherenceFeed feed = new AdherenceFeed(AdherenceMap.DEFAULT, shortestState);
        List<AdherenceTransition> transitions = new ArrayList<>();
        for (Validation validation : Following.validations(day, ValidatorOptions.DEFAULTS)) {
            transitions.addAll(feed.accept(validation));
            if (random.nextInt(4) == 0) {
                String saved = feed.save();
                feed = AdherenceFeed.restore(saved, AdherenceMap.DEFAULT, shortestState);
                assertThat(feed.save()).isEqualTo(saved);
            }
        }
        transitions.addAll(feed.end());

        assertThat(transitions).isEqualTo(Following.all(day, shortestState));
    }

    @Property
    void isWhereTheBoardShowsTheAgent(@ForAll("days") List<AgentEvent> day, @ForAll @IntRange(max = 80) int lost) {
        List<AgentEvent> events = new ArrayList<>(day);
        if (lost < events.size()) {
            events.remove(lost);
        }
        AgentStreamValidator validator = new AgentStreamValidator();
        AgentBoard board = new AgentBoard();
        AdherenceFeed feed = new AdherenceFeed(AdherenceMap.DEFAULT);
        for (AgentEvent event : events) {
            for (Validation validation : validator.accept(event)) {
                board.add(validation);
                feed.accept(validation);
            }
            Optional<String> shown = board.agent(event.agentArn()).map(AdherenceFeedProperties::label);
            String told = feed.last(event.agentArn())
                    .map(step -> step.state().label())
                    .orElse("LOGIN");
            assertThat(told).isEqualTo(shown.orElse("LOGOUT"));
        }
    }

    @Property
    void silenceLeavesNoTrace(@ForAll("days") List<AgentEvent> day, @ForAll @IntRange(max = 80) int heard) {
        AgentStreamValidator validator = new AgentStreamValidator();
        AdherenceFeed feed = new AdherenceFeed(AdherenceMap.DEFAULT);
        List<AdherenceState> states = new ArrayList<>();
        int read = 0;
        for (AgentEvent event : day) {
            validator.accept(event).forEach(validation -> states(feed.accept(validation), states));
            if (read++ == heard) {
                validator
                        .advanceTo(event.eventTimestamp().plus(Duration.ofHours(1)))
                        .forEach(validation ->
                                assertThat(feed.accept(validation)).isEmpty());
            }
        }

        assertThat(states)
                .isEqualTo(Following.all(day, Duration.ZERO).stream()
                        .map(AdherenceTransition::state)
                        .toList());
    }

    @Provide
    Arbitrary<List<AgentEvent>> days() {
        return AgentStories.any();
    }

    private static void states(List<AdherenceTransition> transitions, List<AdherenceState> states) {
        transitions.forEach(step -> states.add(step.state()));
    }

    private static void add(AdherenceTransition step, List<AdherenceTransition> steps) {
        if (steps.isEmpty() || !steps.get(steps.size() - 1).state().equals(step.state())) {
            steps.add(step);
        }
    }

    private static Instant began(Validation validation) {
        return validation.transitions().stream()
                .map(step -> step.at())
                .min(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    private static String label(AgentState agent) {
        List<String> order = List.of(
                "ERROR", "MISSED", "REJECTED", "CONNECTED CONNECTED_ONHOLD PAUSED OUTBOUND-CONNECTING", "ENDED", "");
        for (String group : order) {
            Optional<AgentContact> found = agent.contacts().stream()
                    .filter(known ->
                            group.isEmpty() || List.of(group.split(" ")).contains(word(known)))
                    .min((one, other) -> one.since().equals(other.since())
                            ? one.contact()
                                    .contactId()
                                    .compareTo(other.contact().contactId())
                            : one.since().compareTo(other.since()));
            if (found.isPresent()) {
                return "UNKNOWN-" + found.get().contact().initiationMethod().orElseThrow() + "-"
                        + found.get().contact().state();
            }
        }
        return agent.status().map(status -> status.name()).orElse("LOGIN");
    }

    private static String word(AgentContact known) {
        ContactState state = known.contact().state();
        String method = known.contact().initiationMethod().orElseThrow().value();
        return state.equals(ContactState.CONNECTING) && method.equals("OUTBOUND")
                ? "OUTBOUND-CONNECTING"
                : state.value();
    }
}
