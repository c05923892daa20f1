package io.github.agentstream.examples.benchmarks.launch;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one event in a fresh JVM, and prints the nanoseconds from the entry of main until it is there. */
final class FirstEvent {
    private FirstEvent() {}

    /** Takes the way to read and the file of the event. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        Object event = Variant.of(arguments[0]).read(Files.readAllBytes(Path.of(arguments[1])));
        long nanos = System.nanoTime() - start;
        if (event == null) {
            throw new IllegalStateException("Expected an event, found none");
        }
        System.out.println(nanos);
    }
}
