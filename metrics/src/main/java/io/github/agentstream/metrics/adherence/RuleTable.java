package io.github.agentstream.metrics.adherence;

import io.github.agentstream.metrics.adherence.AdherenceRule.Subject;
import io.github.agentstream.metrics.internal.Problems;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.UnreadableException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads rules that a user wrote as comma-separated values. */
final class RuleTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();
    private static final int COLUMNS = 3;

    private final List<AdherenceRule> rules = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    private RuleTable() {}

    static List<AdherenceRule> read(String text) throws UnreadableException {
        RuleTable table = new RuleTable();
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(withoutMark), FORMAT)) {
            Subject subject = null;
            for (CSVRecord cells : parser) {
                line = parser.getCurrentLineNumber();
                if (subject == null) {
                    subject = subject(cells, line);
                } else {
                    table.add(subject, cells, line);
                }
            }
            if (subject == null) {
                throw problem(1, "a line of headings", "none");
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | UncheckedIOException e) {
            throw problem(line + 1, "comma-separated values", "a quote that is not closed, or something behind one");
        }
        return List.copyOf(table.rules);
    }

    private static Subject subject(CSVRecord headings, long line) throws UnreadableException {
        List<String> found = headings.toList();
        return Stream.of(Subject.values())
                .filter(subject -> found.equals(List.of(subject.label(), "activity", "class")))
                .findFirst()
                .orElseThrow(() -> problem(
                        line,
                        "the headings `status,activity,class`, or `contact` or `session` in the place of the first",
                        "`" + String.join(",", found) + "`"));
    }

    private void add(Subject subject, CSVRecord cells, long line) throws UnreadableException {
        if (cells.size() != COLUMNS) {
            throw problem(line, "three cells", "`" + cells.size() + "`");
        }
        AdherenceClass adherenceClass = RuleReader.CLASSES.get(cells.get(2));
        if (adherenceClass == null) {
            throw problem(
                    line,
                    "one of `" + List.copyOf(RuleReader.CLASSES.keySet()) + "` as the class",
                    "`" + cells.get(2) + "`");
        }
        if (!names.add(cells.get(0))) {
            throw problem(line, "each state once", "`" + cells.get(0) + "` again");
        }
        try {
            rules.add(AdherenceRule.of(subject, cells.get(0), cells.get(1), adherenceClass));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Problems.of("line " + line, e), e);
        }
    }

    private static UnreadableException problem(long line, String expected, String found) {
        return new UnreadableException(new Problem("line " + line, expected, found));
    }
}
