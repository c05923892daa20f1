package io.github.agentstream.statemachine.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The verdicts that a file of the tests states, cell by cell. */
final class Cells {
    /** By context, then by the pair of states. */
    private final Map<String, Map<String, Verdict>> verdicts = new LinkedHashMap<>();

    private Cells() {}

    /**
     * Reads a file in which lines with {@code context} name contexts, and the rows below them hold a state and a letter
     * for each state that follows.
     */
    static Cells read(String file, List<?> states) {
        Cells cells = new Cells();
        Map<String, Verdict> grid = new TreeMap<>();
        for (String line : lines(file)) {
            if (line.startsWith("context ")) {
                grid = grid.isEmpty() ? grid : new TreeMap<>();
                assertThat(cells.verdicts.put(line.substring("context ".length()), grid))
                        .as("an earlier grid of " + line)
                        .isNull();
            } else {
                String[] row = line.split(" +");
                assertThat(row).hasSize(states.size() + 1);
                for (int i = 0; i < states.size(); i++) {
                    assertThat(grid.put(row[0] + " > " + states.get(i), verdict(row[i + 1])))
                            .as(line)
                            .isNull();
                }
            }
        }
        return cells;
    }

    /** What the file says of the lifecycle, in the form of {@link #of}. */
    Map<String, Map<String, Verdict>> verdicts() {
        return verdicts;
    }

    /** What the lifecycle says itself. */
    static <S extends Enum<S> & Phase, C> Map<String, Map<String, Verdict>> of(Lifecycle<S, C> lifecycle) {
        Map<String, Map<String, Verdict>> verdicts = new LinkedHashMap<>();
        for (C context : lifecycle.contexts()) {
            Map<String, Verdict> grid = new TreeMap<>();
            for (S from : lifecycle.states()) {
                for (S to : lifecycle.states()) {
                    grid.put(from + " > " + to, lifecycle.verdict(from, to, context));
                }
            }
            verdicts.put(context.toString(), grid);
        }
        return verdicts;
    }

    private static List<String> lines(String file) {
        try (InputStream text = Cells.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verdict(String letter) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().startsWith(letter))
                .findFirst()
                .orElseThrow();
    }
}
