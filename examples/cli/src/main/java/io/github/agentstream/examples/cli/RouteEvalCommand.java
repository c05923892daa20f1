package io.github.agentstream.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.Miss;
import io.github.agentstream.routing.check.CheckedCriteria;
import io.github.agentstream.routing.check.CriteriaCheck;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells which agents meet which steps of routing criteria. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Tells which agents meet which steps of routing criteria.",
        footer = {
            "",
            "Only the expressions are asked: neither status nor queue nor free slots. A step whose expression cannot be"
                    + " read is null; why is said on the standard error.",
            "",
            "Exit code: 0 fine; 1 an expression or an agent cannot be read; 2 wrong usage or a file that cannot be"
                    + " opened."
        })
final class RouteEvalCommand implements Callable<Integer> {
    /** Codes that are no errors, and leave expressions out nevertheless. */
    private static final Set<String> LEAVE_NOTHING = Set.of("REFERENCE_UNRESOLVED", "CRITERIA_ABSENT");

    private final Streams streams;

    @Option(names = "--criteria", required = true, paramLabel = "FILE", description = "Criteria as for check.")
    private String criteria = "";

    @Option(
            names = "--agents",
            required = true,
            paramLabel = "FILE",
            description =
                    "A JSON array of {\"id\",\"username\"?,\"proficiencies\":[{\"name\",\"value\",\"level\"}]}, or"
                            + " agent events in any envelope. One of the two files may be - for the standard input.")
    private String agents = "";

    @Option(names = "--json", description = "One JSON object a line instead of text.")
    private boolean json;

    @Option(names = "--explain", description = "Tell which conditions an agent fails, the nearest miss first.")
    private boolean explain;

    RouteEvalCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (criteria.equals(Source.STDIN) && agents.equals(Source.STDIN)) {
            throw new UsageException("expected `-` once, found it again");
        }
        CheckedCriteria reading = CriteriaCheck.create().read(WholeFile.read(criteria, streams.in()));
        AgentFile file = AgentFile.read(WholeFile.read(agents, streams.in()));
        tellErrors(reading, file);
        if (json) {
            JsonLines lines = new JsonLines(streams.out());
            for (Agent agent : file.agents()) {
                lines.line(line -> write(agent, reading.expressions(), line));
            }
            lines.flush();
        } else {
            TextLines lines = new TextLines(streams.out());
            for (Agent agent : file.agents()) {
                write(agent, reading.expressions(), lines);
            }
            lines.flush();
        }
        streams.out().flush();
        boolean unread = reading.expressions().isEmpty()
                || reading.expressions().stream().anyMatch(Optional::isEmpty)
                || file.problems() > 0;
        return unread ? ExitCode.WRONG_DATA : ExitCode.FINE;
    }

    private void tellErrors(CheckedCriteria reading, AgentFile file) {
        for (Finding finding : reading.findings()) {
            if (finding.severity() == Severity.ERROR || LEAVE_NOTHING.contains(finding.code())) {
                streams.err().println(finding.code() + " " + finding.location() + ": " + finding.message());
            }
        }
        if (file.problems() > 0) {
            streams.err().println(agents + ": expected agents, found something else " + file.problems() + " times");
        }
    }

    private void write(Agent agent, List<Optional<CompiledExpression>> steps, JsonGenerator line) throws IOException {
        line.writeStringField("agent", agent.id());
        line.writeArrayFieldStart("steps");
        for (Optional<CompiledExpression> step : steps) {
            if (step.isPresent()) {
                line.writeBoolean(step.orElseThrow().matches(agent));
            } else {
                line.writeNull();
            }
        }
        line.writeEndArray();
        if (explain) {
            line.writeArrayFieldStart("explain");
            for (Optional<CompiledExpression> step : steps) {
                line.writeStartArray();
                for (Miss miss : misses(agent, step)) {
                    write(miss, line);
                }
                line.writeEndArray();
            }
            line.writeEndArray();
        }
    }

    private static List<Miss> misses(Agent agent, Optional<CompiledExpression> step) {
        return step.map(expression -> expression.explain(agent).misses()).orElse(List.of());
    }

    private static void write(Miss miss, JsonGenerator line) throws IOException {
        line.writeStartObject();
        line.writeStringField("location", miss.location());
        line.writeStringField("reason", miss.reason().name());
        if (miss.admitted().isPresent()) {
            line.writeStringField("admitted", miss.admitted().orElseThrow().toString());
        }
        if (miss.level().isPresent()) {
            line.writeNumberField("level", miss.level().orElseThrow());
        }
        if (miss.distance().isPresent()) {
            line.writeNumberField("distance", miss.distance().orElseThrow());
        }
        line.writeEndObject();
    }

    private void write(Agent agent, List<Optional<CompiledExpression>> steps, TextLines lines) throws IOException {
        String answers = steps.stream()
                .map(step -> step.map(expression -> expression.matches(agent) ? "yes" : "no")
                        .orElse("?"))
                .collect(Collectors.joining("  "));
        lines.line("%s  %s", agent.id(), answers);
        if (explain) {
            for (int i = 0; i < steps.size(); i++) {
                for (Miss miss : misses(agent, steps.get(i))) {
                    lines.line("    step %d  %s  %s", i + 1, miss.reason(), miss.location());
                }
            }
        }
    }
}
