package io.github.agentstream.routing.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.statemachine.lifecycle.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LifecycleCasesTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What a case may expect, and how it is told of a contact. */
    private static final Map<String, Function<RoutingPlay, Object>> TOLD = Map.of(
            "statuses", play -> play.statuses().stream().map(Object::toString).toList(),
            "reach", play -> play.reach().name(),
            "deadline", play -> second(play.nextDeadline()),
            "offeredTo", RoutingPlay::offeredTo,
            "joinedBy", RoutingPlay::joinedBy,
            "rankedSince", play -> second(play.rankedSince()),
            "record", play -> told(play.record()),
            "earlier",
                    play -> play.earlierRecords().stream()
                            .map(LifecycleCasesTest::told)
                            .toList(),
            "timeline",
                    play -> play.timeline().stream()
                            .map(LifecycleCasesTest::told)
                            .toList());

    @TestFactory
    Stream<DynamicTest> doesWithStepsWhatIsKnown() throws IOException {
        return cases("lifecycle.json")
                .map(known -> DynamicTest.dynamicTest(known.get("case").textValue(), () -> {
                    RoutingPlay play = played(known);
                    List<String> expected = new ArrayList<>();
                    for (Map.Entry<String, Function<RoutingPlay, Object>> told : TOLD.entrySet()) {
                        if (known.has(told.getKey())) {
                            expected.add(told.getKey());
                            assertThat(MAPPER.<JsonNode>valueToTree(
                                            plain(told.getValue().apply(play))))
                                    .as(told.getKey())
                                    .isEqualTo(known.get(told.getKey()));
                        }
                    }
                    assertThat(expected).isNotEmpty();
                    Invariants.check(
                            play,
                            known.at("/options/laterSteps").isMissingNode() ? Verdict.EXPECTED : Verdict.TOLERATED);
                }));
    }

    @TestFactory
    Stream<DynamicTest> choosesAmongThoseAvailable() throws IOException {
        return cases("choices.json")
                .map(known -> DynamicTest.dynamicTest(known.get("about").textValue(), () -> {
                    RoutingPlay play =
                            Plays.play(known.get("criteria").textValue()).activate(Plays.CLAIMS, Plays.START);
                    List<AvailableAgent> available = elements(known.get("available"))
                            .map(LifecycleCasesTest::available)
                            .toList();
                    for (JsonNode choice : known.get("choices")) {
                        play = play.advance(Plays.at(choice.get("at").longValue()));
                        assertThat(play.choose(available)
                                        .map(chosen -> chosen.agent().id()))
                                .isEqualTo(
                                        Optional.ofNullable(choice.get("agent").textValue()));
                    }
                }));
    }

    private static AvailableAgent available(JsonNode node) {
        Agent.Builder agent = Agent.builder(node.get("id").textValue());
        node.get("proficiencies").properties().forEach(level -> {
            String[] attribute = level.getKey().split(":");
            agent.proficiency(attribute[0], attribute[1], level.getValue().intValue());
        });
        return new AvailableAgent(agent.build(), Plays.at(node.get("since").longValue()));
    }

    private static RoutingPlay played(JsonNode known) {
        RoutingPlay play = RoutingPlay.withoutCriteria(Plays.START, options(known.path("options")));
        for (JsonNode before : known.path("before")) {
            play = play.replace(Plays.criteria(before.textValue()), Plays.START);
        }
        play = play.replace(Plays.criteria(known.get("criteria").textValue()), Plays.START);
        for (JsonNode operation : known.get("operations")) {
            play = after(operation, play, Plays.at(operation.get("at").longValue()));
        }
        return play;
    }

    private static PlayOptions options(JsonNode options) {
        PlayOptions all = PlayOptions.defaults();
        for (Map.Entry<String, JsonNode> option : options.properties()) {
            String value = option.getValue().textValue();
            all = switch (option.getKey()) {
                case "ringing" -> all.with(PlayOptions.Ringing.valueOf(value));
                case "laterSteps" -> all.with(PlayOptions.LaterSteps.valueOf(value));
                case "transfer" -> all.with(PlayOptions.Transfer.valueOf(value));
                case "leftBehind" -> all.with(PlayOptions.LeftBehind.valueOf(value));
                default -> throw new IllegalArgumentException(option.getKey());
            };
        }
        return all;
    }

    private static RoutingPlay after(JsonNode operation, RoutingPlay play, Instant at) {
        return switch (operation.get("do").textValue()) {
            case "activate" -> play.activate(queue(operation), at);
            case "advance" -> play.advance(at);
            case "offer" -> play.offer(operation.get("agent").textValue(), at);
            case "reject" -> play.reject(at);
            case "join" -> play.join(at);
            case "replace" ->
                play.replace(Plays.criteria(operation.get("criteria").textValue()), at);
            case "deactivate" -> play.deactivate(at);
            case "transfer" -> play.transfer(queue(operation), at);
            default -> throw new IllegalArgumentException(operation.toString());
        };
    }

    private static PlayQueue queue(JsonNode operation) {
        return operation.has("ofAgent")
                ? PlayQueue.ofAgent(operation.get("ofAgent").textValue())
                : PlayQueue.standard(operation.get("queue").textValue());
    }

    private static List<String> told(List<RoutingCriteria> record) {
        return record.stream().map(LifecycleCasesTest::told).toList();
    }

    private static String told(RoutingCriteria criteria) {
        return criteria.steps().stream()
                .map(LifecycleCasesTest::told)
                .collect(Collectors.joining(
                        " ",
                        criteria.index().orElseThrow() + " "
                                + criteria.activationTimestamp()
                                        .map(at -> "@" + Plays.second(at))
                                        .orElse("-")
                                + ": ",
                        ""));
    }

    private static String told(RoutingStep step) {
        return step.status().orElseThrow()
                + step.expiry()
                        .flatMap(Expiry::expiryTimestamp)
                        .map(at -> "@" + Plays.second(at))
                        .orElse("");
    }

    private static String told(Stretch stretch) {
        String place = number(stretch.index()) + (stretch.step().isPresent() ? "/" : "") + number(stretch.step());
        return Stream.of(
                        Plays.second(stretch.start()) + "-"
                                + stretch.end()
                                        .map(end -> "" + Plays.second(end))
                                        .orElse("") + ":",
                        stretch.reach().name(),
                        place,
                        stretch.queue().map(PlayQueue::id).orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? "" + number.getAsInt() : "";
    }

    private static Optional<Integer> second(Optional<Instant> instant) {
        return instant.map(at -> (int) Plays.second(at));
    }

    private static Object plain(Object told) {
        return told instanceof Optional<?> optional ? optional.orElse(null) : told;
    }

    private static Stream<JsonNode> cases(String file) throws IOException {
        try (InputStream json = LifecycleCasesTest.class.getResourceAsStream(file)) {
            return elements(MAPPER.readTree(json));
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
