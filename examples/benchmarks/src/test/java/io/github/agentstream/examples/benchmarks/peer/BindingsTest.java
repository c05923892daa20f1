package io.github.agentstream.examples.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.examples.benchmarks.peer.pojo.Pojo;
import io.github.agentstream.model.agent.AgentEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Nobody is fast by leaving something out: all bindings read and write the whole of each event. */
class BindingsTest {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final int EVERY = 50;

    private static final Map<EventSize, List<byte[]>> EVENTS = Map.of(
            EventSize.LARGE,
            EventSet.SUCCESSIVE.simulate(EventSize.LARGE),
            EventSize.SMALL,
            EventSet.SUCCESSIVE.simulate(EventSize.SMALL));

    static final List<Arguments> BINDINGS = Stream.<Binding<?>>of(
                    new Ours(),
                    new OursRemembering(),
                    new OwnMapper(),
                    new DatabindPojo(),
                    new DatabindImmutables(),
                    new Fastjson2(),
                    new Dsljson())
            .flatMap(binding -> Stream.of(EventSize.values()).map(size -> Arguments.of(binding, size)))
            .toList();

    @ParameterizedTest
    @FieldSource("BINDINGS")
    <T> void readsAndWritesWholeEvents(Binding<T> binding, EventSize size) throws IOException {
        List<byte[]> events = EVENTS.get(size);
        for (int i = 0; i < events.size(); i += EVERY) {
            byte[] written = binding.write(binding.read(events.get(i)));
            assertThat(significant(TREES.readTree(written))).isEqualTo(significant(TREES.readTree(events.get(i))));
        }
    }

    @Test
    void pojosOfAllLibrariesAreFilledAlike() throws IOException {
        DatabindPojo databind = new DatabindPojo();
        Dsljson dsljson = new Dsljson();
        for (byte[] event : someEvents()) {
            byte[] expected = databind.write(databind.read(event));
            Pojo.Event fast = new Fastjson2().read(event);
            assertThat(databind.write(fast)).isEqualTo(expected);
            assertThat(databind.write(dsljson.read(event))).isEqualTo(expected);
        }
    }

    @Test
    void readerOfRecordsGivesTheSameEvent() throws IOException {
        for (byte[] event : someEvents()) {
            AgentEvent expected = new Ours().read(event);
            assertThat(new OursAsRecord().read(event)).isEqualTo(expected);
            assertThat(new OwnMapper().read(event)).isEqualTo(expected);
        }
    }

    @Test
    void replaysTokens() throws IOException {
        for (byte[] event : someEvents()) {
            assertThat(RecordedTokens.of(event).write()).isEqualTo(event);
        }
    }

    private static List<byte[]> someEvents() {
        return EVENTS.get(EventSize.LARGE).subList(1_000, 1_050);
    }

    /** Without nulls and empty lists, and with instants in one spelling. */
    private static JsonNode significant(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode kept = TREES.createObjectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (!field.getValue().isNull() && !(field.getValue() instanceof ArrayNode list && list.isEmpty())) {
                    kept.set(field.getKey(), value(field.getKey(), field.getValue()));
                }
            }
            return kept;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode kept = TREES.createArrayNode();
            list.forEach(element -> kept.add(significant(element)));
            return kept;
        }
        return node;
    }

    private static JsonNode value(String key, JsonNode value) {
        return key.endsWith("Timestamp")
                ? TextNode.valueOf(Instant.parse(value.asText()).toString())
                : significant(value);
    }
}
