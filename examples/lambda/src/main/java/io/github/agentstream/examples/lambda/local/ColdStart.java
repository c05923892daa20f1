package io.github.agentstream.examples.lambda.local;

import io.github.agentstream.examples.lambda.AgentEventHandler;
import io.github.agentstream.examples.lambda.ContactEventHandler;
import io.github.agentstream.examples.lambda.IntervalHandler;
import io.github.agentstream.examples.lambda.RoutingCriteriaHandler;
import io.github.agentstream.examples.lambda.local.LambdaProcess.Start;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the first invocation of a fresh JVM, and the second: as it is, with an archive of class data, and when the hooks
 * of SnapStart were called before. Kinds take turns; printed are medians in milliseconds.
 *
 * <p>The time to restore a snapshot is not in it: that is Lambda's, and nothing is restored here.
 */
final class ColdStart {
    private static final Map<String, String> ENVIRONMENT = Map.of("FALLBACK_CRITERIA", "Language:English >= 1 FOR 30s");

    private ColdStart() {}

    /** One kind of start, and what its launches took in nanoseconds: until ready, first answer, second answer. */
    private record Kind(String name, Start start, byte[] event, List<long[]> launches) {
        void launch() throws IOException, InterruptedException {
            long begun = System.nanoTime();
            try (LambdaProcess function = LambdaProcess.start(start)) {
                function.awaitReady();
                long ready = System.nanoTime() - begun;
                launches.add(new long[] {ready, answered(function), answered(function)});
            }
        }

        private long answered(LambdaProcess function) throws InterruptedException {
            Answer answer = function.invoke(event);
            if (answer.isError()) {
                throw new IllegalStateException(answer.text());
            }
            return answer.nanos();
        }

        String row() {
            return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.1f |", name, median(0), median(1), median(2));
        }

        private double median(int which) {
            double[] sorted = launches.stream()
                    .mapToDouble(times -> times[which] / 1e6)
                    .sorted()
                    .toArray();
            return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
        }
    }

    static void run(int launches, Path folder, PrintStream out) throws IOException, InterruptedException {
        SimulatedHour hour = SimulatedHour.make();
        List<Kind> kinds = new ArrayList<>();
        byte[] batch =
                StreamRecord.batch(StreamRecord.numbered(0, hour.agentEvents().subList(10, 11)));
        kinds.addAll(kinds(AgentEventHandler.class, batch, folder));
        byte[] window =
                StreamRecord.window(StreamRecord.numbered(0, hour.agentEvents().subList(10, 11)), "{}", false);
        kinds.addAll(kinds(IntervalHandler.class, window, folder));
        kinds.addAll(kinds(ContactEventHandler.class, hour.contactEvents().get(0), folder));
        byte[] invocation = FlowInvocation.asking("Language:French >= 3 FOR 30s");
        kinds.addAll(kinds(RoutingCriteriaHandler.class, invocation, folder));
        for (int i = 0; i < launches; i++) {
            for (Kind kind : kinds) {
                kind.launch();
            }
        }
        out.println("| handler | until ready | first | second |");
        out.println("|---|---|---|---|");
        kinds.forEach(kind -> out.println(kind.row()));
    }

    private static List<Kind> kinds(Class<?> handler, byte[] event, Path folder)
            throws IOException, InterruptedException {
        String name = handler.getSimpleName();
        Start plain = Start.of(handler, folder.resolve(name + ".log")).with(ENVIRONMENT);
        Path archive = folder.resolve(name + ".jsa");
        try (LambdaProcess function =
                LambdaProcess.start(plain.withOptions(List.of("-XX:ArchiveClassesAtExit=" + archive)))) {
            function.invoke(event);
            function.end();
        }
        Start archived = plain.withOptions(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off"));
        return List.of(
                new Kind(name, plain, event, new ArrayList<>()),
                new Kind("with an archive", archived, event, new ArrayList<>()),
                new Kind("behind the hooks", plain.withSnapshot(), event, new ArrayList<>()));
    }
}
