package io.github.agentstream.examples.lambda.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.examples.lambda.AgentEventHandler;
import io.github.agentstream.examples.lambda.ContactEventHandler;
import io.github.agentstream.examples.lambda.IntervalHandler;
import io.github.agentstream.examples.lambda.RoutingCriteriaHandler;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows each handler good and bad input, and tells what comes back and what is printed. */
final class Demo {
    private static final int LONGEST_LINE = 240;

    private final Path folder;
    private final PrintStream out;
    private final SimulatedHour hour = SimulatedHour.make();

    private Demo(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    static void run(Path folder, PrintStream out) throws IOException, InterruptedException {
        Demo demo = new Demo(folder, out);
        demo.agentEvents();
        demo.intervals();
        demo.contactEvents();
        demo.routingCriteria();
    }

    private void agentEvents() throws IOException, InterruptedException {
        List<byte[]> records = new ArrayList<>(hour.agentEvents());
        records.add(3, "not a record".getBytes(StandardCharsets.UTF_8));
        try (LambdaProcess function = start(AgentEventHandler.class, Map.of())) {
            out.println("\nAgentEventHandler, " + records.size() + " records, one of them unreadable");
            tell(function.invoke(StreamRecord.batch(StreamRecord.numbered(0, records))));
            tellPrinted(function);
        }
    }

    private void intervals() throws IOException, InterruptedException {
        List<StreamRecord> records = StreamRecord.numbered(0, hour.agentEvents());
        Map<String, String> states =
                Map.of("STATES_FOLDER", folder.resolve("states").toString());
        try (LambdaProcess function = start(IntervalHandler.class, states)) {
            out.println("\nIntervalHandler, " + records.size() + " records in two batches, and the end of the window");
            String state = "{}";
            for (List<StreamRecord> batch :
                    List.of(records.subList(0, 100), records.subList(100, records.size()), List.<StreamRecord>of())) {
                Answer answer = function.invoke(StreamRecord.window(batch, state, batch.isEmpty()));
                tell(answer);
                state = new JsonMapper().readTree(answer.text()).path("state").toString();
            }
            tellPrinted(function);
        }
    }

    private void contactEvents() throws IOException, InterruptedException {
        try (LambdaProcess function = start(ContactEventHandler.class, Map.of())) {
            out.println("\nContactEventHandler, one event, and the same again");
            tell(function.invoke(hour.contactEvents().get(0)));
            tell(function.invoke(hour.contactEvents().get(0)));
            tellPrinted(function);
        }
    }

    private void routingCriteria() throws IOException, InterruptedException {
        Map<String, String> fallback = Map.of("FALLBACK_CRITERIA", "Language:English >= 1 FOR 30s");
        try (LambdaProcess function = start(RoutingCriteriaHandler.class, fallback)) {
            for (String criteria : List.of("Language:French >= 3 FOR 30s", "Language:French >= 7 FOR 30s")) {
                out.println("\nRoutingCriteriaHandler, " + criteria);
                tell(function.invoke(FlowInvocation.asking(criteria)));
            }
            tellPrinted(function);
        }
    }

    private LambdaProcess start(Class<?> handler, Map<String, String> environment) throws IOException {
        return LambdaProcess.start(LambdaProcess.Start.of(handler, folder.resolve(handler.getSimpleName() + ".log"))
                .with(environment));
    }

    private void tell(Answer answer) {
        out.println((answer.isError() ? "error    " : "answer   ") + shortened(answer.text()));
    }

    private void tellPrinted(LambdaProcess function) throws IOException {
        List<String> lines = function.printed();
        lines.stream().limit(5).forEach(line -> out.println("printed  " + shortened(line)));
        if (lines.size() > 5) {
            out.println("         and " + (lines.size() - 5) + " more lines in " + folder);
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "...";
    }
}
