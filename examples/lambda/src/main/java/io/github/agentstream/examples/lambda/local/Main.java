package io.github.agentstream.examples.lambda.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the handlers on this machine. Needs Linux, for which alone AWS has its runtime interface client. */
public final class Main {
    private Main() {}

    /** Takes nothing for the demo, or {@code cold-start} and how many JVMs of each kind to start. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("lambda-local");
        if (arguments.length == 0) {
            Demo.run(folder, System.out);
        } else if (arguments[0].equals("cold-start")) {
            ColdStart.run(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 11, folder, System.out);
        } else {
            System.err.println("Expected nothing or `cold-start [launches]`, found `" + arguments[0] + "`");
            System.exit(2);
        }
    }
}
