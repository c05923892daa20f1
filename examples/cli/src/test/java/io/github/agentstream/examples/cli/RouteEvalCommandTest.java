package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteEvalCommandTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhoMeetsWhichStepAndWhyNot() throws IOException {
        Path criteria = Files.write(folder.resolve("criteria.json"), Golden.bytes("route/criteria.json"));

        Run run = Run.withInput(
                Golden.bytes("route/agents.json"),
                "route",
                "eval",
                "--criteria",
                criteria,
                "--agents",
                "-",
                "--json",
                "--explain");

        assertThat(run.lines()).containsExactlyElementsOf(Golden.lines("route/eval.lines"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void explainsOnRequestOnly() throws IOException {
        assertThat(eval(Golden.text("route/criteria.json"), Golden.text("route/agents.json"), "--json")
                        .lines())
                .containsExactly(
                        "{\"agent\":\"ines\",\"steps\":[false,true]}",
                        "{\"agent\":\"u-2\",\"steps\":[true,false]}",
                        "{\"agent\":\"new\",\"steps\":[false,true]}");
    }

    @Test
    void tellsPeople() throws IOException {
        Run run = eval(Golden.text("route/criteria.json"), Golden.text("route/agents.json"), "--explain");

        assertThat(run.lines())
                .startsWith("ines  no  yes", "    step 1  BELOW  /OrExpression/0/AndExpression/0/AttributeCondition")
                .contains("u-2  yes  no");
    }

    @Test
    void readsTheNewestEventOfEachAgent() throws IOException {
        String events = event("omar", "09:00", 5) + event("ines", "08:00", 1) + event("omar", "08:00", 1);

        Run run = eval(Golden.text("route/criteria.json"), events, "--json");

        assertThat(run.lines())
                .containsExactly(
                        "{\"agent\":\"omar\",\"steps\":[false,true]}", "{\"agent\":\"ines\",\"steps\":[false,false]}");
    }

    @Test
    void evaluatesWhatCanBeRead() throws IOException {
        String criteria =
                "{\"Steps\":[{\"Expression\":{\"AttributeCondition\":{\"Name\":\"Language\",\"Value\":\"Dutch\","
                        + "\"ProficiencyLevel\":0,\"ComparisonOperator\":\"NumberGreaterOrEqualTo\"}}},{\"Expression\":{}}]}";

        Run run = eval(criteria, Golden.text("route/agents.json"), "--json");

        assertThat(run.lines()).startsWith("{\"agent\":\"ines\",\"steps\":[true,null]}");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("LEVEL_RANGE /Steps/0/", "UNION_EMPTY /Steps/1/Expression");
    }

    @Test
    void saysWhatIsNoAgent() throws IOException {
        Run run = eval(
                Golden.text("route/criteria.json"),
                "[{\"name\":\"x\"},{\"id\":\"a\",\"proficiencies\":[{\"name\":\"n\",\"value\":\"v\"}]},{\"id\":\"b\"}]");

        assertThat(run.lines()).containsExactly("b  no  yes");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("expected agents, found something else 2 times");
    }

    @Test
    void readsTheStandardInputOnce() {
        Run run = Run.of("route", "eval", "--criteria", "-", "--agents", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).containsExactly("agentstream route eval: expected `-` once, found it again");
    }

    private Run eval(String criteria, String agents, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("agents"), agents);
        List<Object> arguments = new ArrayList<>(List.of("route", "eval", "--criteria", "-", "--agents", file));
        arguments.addAll(List.of(options));
        return Run.withInput(criteria, arguments.toArray());
    }

    private static String event(String agent, String time, int level) {
        return "{\"AgentARN\":\"arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/" + agent
                + "\",\"EventId\":\"e\",\"EventType\":\"STATE_CHANGE\",\"EventTimestamp\":\"2026-01-05T" + time
                + ":00.000Z\",\"CurrentAgentSnapshot\":{\"Configuration\":{\"Proficiencies\":[{\"Name\":\"Language\","
                + "\"Value\":\"Dutch\",\"ProficiencyLevel\":" + level + "}]}}}";
    }
}
