package io.github.agentstream.examples.benchmarks.run;

import io.github.agentstream.examples.benchmarks.data.Events;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmarks that JMH found when they were compiled. */
final class Benchmarks {
    private Benchmarks() {}

    /** The names of their classes. */
    static SortedSet<String> classes() {
        SortedSet<String> classes = new TreeSet<>();
        for (BenchmarkListEntry entry : BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())) {
            classes.add(entry.getUserClassQName());
        }
        return classes;
    }

    /** Runs those of a class, each row in JVMs of its own, and writes JMH's JSON. */
    static void run(String className, Selection selection, Path events, Path result) throws RunnerException {
        ChainedOptionsBuilder options = selection
                .effort()
                .options()
                .include("^" + Pattern.quote(className) + "\\.(?:" + selection.rows() + ")$")
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+UseParallelGC", "-D" + Events.FOLDER + "=" + events)
                .resultFormat(ResultFormatType.JSON)
                .result(result.toString());
        selection.parameters().forEach((name, values) -> options.param(name, values.split(",")));
        new Runner(options.build()).run();
    }
}
