package io.github.agentstream.examples.snippets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Catches what a program prints. */
public final class Printed {
    private Printed() {}

    /** Something that prints. */
    public interface Program {
        void run() throws IOException;
    }

    /** The lines that the program prints. */
    public static List<String> by(Program program) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
