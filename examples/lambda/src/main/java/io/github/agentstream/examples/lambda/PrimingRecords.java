package io.github.agentstream.examples.lambda;

import com.amazonaws.services.lambda.runtime.events.ConnectEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.models.TimeWindow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Invented records that the handlers take before a snapshot, with outputs that lead nowhere. */
final class PrimingRecords {
    private PrimingRecords() {}

    static void readAgentEvents() throws IOException {
        PrintStream nowhere = nowhere();
        new AgentEventHandler(new DownstreamLog(nowhere), new DeadLetterLog(nowhere), SavedStates.none())
                .handle(batch(agentEvents()), line -> {});
    }

    static void countAgentEvents() throws IOException {
        PrintStream nowhere = nowhere();
        KinesisTimeWindowEvent window = new KinesisTimeWindowEvent();
        window.setRecords(batch(agentEvents()).getRecords());
        window.setWindow(new TimeWindow("2026-01-05T08:00:00Z", "2026-01-05T08:15:00Z"));
        IntervalHandler handler =
                new IntervalHandler(new DownstreamLog(nowhere), new DeadLetterLog(nowhere), SavedStates.none());
        window.setState(handler.handle(window, line -> {}).getState());
        window.setIsFinalInvokeForWindow(true);
        handler.handle(window, line -> {});
    }

    static void readContactEvent() throws IOException {
        PrintStream nowhere = nowhere();
        new ContactEventHandler(new DownstreamLog(nowhere), new DeadLetterLog(nowhere))
                .handle(contactEvent(), "priming");
    }

    static void chooseCriteria() {
        String criteria = "Language:English >= 3 AND NOT Product:Loans 1..2 FOR 30s THEN agents(mira) FOR 1m";
        ConnectEvent.Details details = new ConnectEvent.Details();
        details.setParameters(Map.of(RoutingCriteriaHandler.PARAMETER, criteria));
        new RoutingCriteriaHandler(CriteriaDesk.of(Map.of("FALLBACK_CRITERIA", criteria)))
                .handle(new ConnectEvent(details, "priming"), line -> {});
    }

    /** One a line. */
    static List<String> agentEvents() throws IOException {
        return new String(bytes("agent-events.ndjson"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    static byte[] contactEvent() throws IOException {
        return bytes("contact-event.json");
    }

    private static KinesisEvent batch(List<String> records) {
        List<KinesisEventRecord> batch = new ArrayList<>();
        for (String text : records) {
            KinesisEvent.Record kinesis = new KinesisEvent.Record();
            kinesis.setSequenceNumber(Integer.toString(batch.size()));
            kinesis.setData(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            KinesisEventRecord received = new KinesisEventRecord();
            received.setKinesis(kinesis);
            batch.add(received);
        }
        KinesisEvent event = new KinesisEvent();
        event.setRecords(batch);
        return event;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream resource = PrimingRecords.class.getResourceAsStream("priming/" + name)) {
            if (resource == null) {
                throw new IOException("Expected the resource `priming/" + name + "`, found none");
            }
            return resource.readAllBytes();
        }
    }

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
