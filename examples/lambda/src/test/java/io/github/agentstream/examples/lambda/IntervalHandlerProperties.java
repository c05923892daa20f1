package io.github.agentstream.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.examples.lambda.local.StreamRecord;
import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.NoiseKind;
import io.github.agentstream.examples.simulator.Scenarios;
import io.github.agentstream.examples.simulator.Simulation;
import io.github.agentstream.examples.simulator.SimulationOptions;
import io.github.agentstream.examples.simulator.SimulationSink;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.statemachine.AgentStreamValidator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever the sizes of batches and windows that end early, and wherever downstream fails or the instance ends: the newest version of each row is that
 * of one calculator that reads all of the stream at once. The stream has repeated, late and lost records.
 */
class IntervalHandlerProperties {
    private static final Windows WINDOWS = new Windows();
    private static final Map<String, JsonNode> AT_ONCE = readStream();

    @Property(tries = 25)
    void rowsAreThoseOfTheWholeStream(@ForAll Random random) {
        Kept kept = new Kept();
        SavedStates states = new StatesTable();
        Trouble trouble = new Trouble(random);
        WINDOWS.deliver(() -> 1 + random.nextInt(60), () -> random.nextInt(10) == 0, batch -> {
            IntervalHandler handler = new IntervalHandler(
                    (key, fact) -> trouble.around(() -> kept.put(key, fact)), kept, trouble.around(states));
            return handler.handle(batch, line -> {});
        });
        assertThat(newest(kept)).isEqualTo(AT_ONCE);
    }

    private static Map<String, JsonNode> newest(Kept kept) {
        Map<String, JsonNode> rows = new TreeMap<>();
        for (JsonNode row : kept.facts().values()) {
            rows.merge(
                    nameOf(row),
                    row,
                    (known, other) ->
                            known.get("events").asLong() > other.get("events").asLong() ? known : other);
        }
        rows.replaceAll((name, row) -> row.get("metrics"));
        return rows;
    }

    private static String nameOf(JsonNode row) {
        return row.get("start").asText() + " " + row.get("agent").asText();
    }

    /** Fills the windows; gives the metrics of the rows by their names. */
    private static Map<String, JsonNode> readStream() {
        AgentStreamValidator validator = new AgentStreamValidator();
        AgentActivity activity = new AgentActivity(IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES));
        SimulationOptions options = SimulationOptions.of(4, Duration.ofMinutes(100), 7)
                .scenario(Scenarios.quietVoiceQueue())
                .noise(NoiseKind.DUPLICATES, NoiseKind.LOSS, NoiseKind.LATENESS);
        Simulation.run(options, new SimulationSink() {
            private int number;

            @Override
            public void deliver(Delivery delivery) {
                if (delivery.value() instanceof AgentEvent event) {
                    byte[] data = ConnectJson.write(event);
                    WINDOWS.add(
                            delivery.arrival(),
                            StreamRecord.numbered(number++, List.of(data)).get(0));
                    validator.accept(event).forEach(activity::accept);
                }
            }
        });
        Map<String, JsonNode> rows = new TreeMap<>();
        for (IntervalRow row : activity.rows()) {
            JsonNode json = json(row.toJson());
            rows.put(nameOf(json), json.get("metrics"));
        }
        return rows;
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
