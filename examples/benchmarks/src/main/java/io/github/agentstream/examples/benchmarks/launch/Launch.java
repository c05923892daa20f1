package io.github.agentstream.examples.benchmarks.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts JVMs like this one, on the same class path. */
final class Launch {
    private Launch() {}

    /** What main printed in its last line. */
    static long number(List<String> prefix, List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("Expected " + command + " to end well, found " + output);
        }
        return Long.parseLong(
                output.lines().filter(Launch::isNumber).findFirst().orElseThrow());
    }

    /** A JVM may print warnings about its archive besides. */
    private static boolean isNumber(String line) {
        return line.chars().allMatch(Character::isDigit);
    }

    /** Whether this system can bind a process to one processor. */
    static boolean hasTaskset() throws InterruptedException {
        try {
            return new ProcessBuilder("taskset", "-c", "0", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
