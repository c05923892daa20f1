package io.github.agentstream.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.agentstream.examples.lambda.local.StreamRecord;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.ConnectJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentEventHandlerTest {
    @TempDir
    private Path folder;

    private final Kept kept = new Kept();
    private final List<String> log = new ArrayList<>();
    private List<StreamRecord> records;

    @BeforeEach
    void readRecords() throws IOException {
        records = StreamRecord.numbered(0, Deliveries.payloads(PrimingRecords.agentEvents()));
    }

    @Test
    void stopsAtTheFirstEventThatIsNotTaken() {
        AgentEventHandler handler = new AgentEventHandler(
                (key, fact) -> {
                    if (kept.facts().size() == 3) {
                        throw new IOException("away");
                    }
                    kept.put(key, fact);
                },
                kept,
                SavedStates.none());
        assertThat(failures(handler, records)).containsExactly(StreamRecord.sequenceNumber(3));
        assertThat(kept.facts()).hasSize(3);
        assertThat(log).anySatisfy(line -> assertThat(line).contains(StreamRecord.sequenceNumber(3), "away"));
    }

    @Test
    void stopsAtAnUnreadableRecordOnlyWhenTheDeadLettersAreAway() {
        records.add(1, new StreamRecord("1-poison", "{".getBytes(StandardCharsets.UTF_8)));
        AgentEventHandler handler = new AgentEventHandler(
                kept,
                letter -> {
                    throw new IllegalStateException("away");
                },
                SavedStates.none());
        assertThat(failures(handler, records)).containsExactly("1-poison");
        assertThat(kept.facts()).hasSize(1);
    }

    @Test
    void putsAsideWhatIsNoAgentEvent() {
        String contactRecord = "{\"AWSContactTraceRecordFormatVersion\":\"2017-03-10\",\"ContactId\":\"c-1\"}";
        List<DeadLetter> letters = new ArrayList<>();
        AgentEventHandler handler = new AgentEventHandler(kept, letters::add, SavedStates.none());
        handler.handle(
                Deliveries.event(StreamRecord.numbered(9, Deliveries.payloads(List.of(contactRecord)))), log::add);
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.reason()).isEqualTo("Expected an agent event, found `ContactRecord`");
            assertThat(letter.bytes()).isEqualTo(contactRecord.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void seesAGapBetweenTwoBatchesWithSavedStatesAlone() {
        for (SavedStates states : List.of(new StatesFolder(folder), SavedStates.none())) {
            Kept own = new Kept();
            new AgentEventHandler(own, own, states).handle(Deliveries.event(records.subList(0, 3)), log::add);
            new AgentEventHandler(own, own, states).handle(Deliveries.event(records.subList(4, 5)), log::add);
            assertThat(own.facts().toString().contains("EVENT_LOST_BEFORE")).isEqualTo(states instanceof StatesFolder);
        }
    }

    @Test
    void beginsAnewWhereASavedStateIsBroken() throws IOException {
        AgentEvent event = ConnectJson.read(records.get(0).data(), AgentEvent.class);
        StatesFolder states = new StatesFolder(folder);
        states.save(event.agentArn().text(), "{\"format\":\"of somebody else\"}");
        assertThat(failures(new AgentEventHandler(kept, kept, states), records)).isEmpty();
        assertThat(kept.facts()).hasSameSizeAs(records);
        assertThat(log).anySatisfy(line -> assertThat(line).startsWith("Saved state of "));
    }

    @Test
    void hasARecordAgainWhenItsStateCannotBeLoaded() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        AgentEventHandler handler = new AgentEventHandler(kept, kept, new StatesFolder(file.resolve("below")));
        assertThat(failures(handler, records)).containsExactly(StreamRecord.sequenceNumber(0));
        assertThat(kept.facts()).isEmpty();
    }

    @Test
    void failsWhenAStateCannotBeSaved() throws IOException {
        StatesFolder states = new StatesFolder(folder.resolve("states"));
        AgentEventHandler handler = new AgentEventHandler(
                (key, fact) -> Files.writeString(folder.resolve("states"), "a file in its place"), kept, states);
        KinesisEvent batch = Deliveries.event(records.subList(0, 1));
        assertThatThrownBy(() -> handler.handle(batch, log::add)).isInstanceOf(UncheckedIOException.class);
    }

    private List<String> failures(AgentEventHandler handler, List<StreamRecord> batch) {
        StreamsEventResponse answer = handler.handle(Deliveries.event(batch), log::add);
        return answer.getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .toList();
    }
}
