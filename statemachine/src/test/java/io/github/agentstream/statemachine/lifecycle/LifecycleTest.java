package io.github.agentstream.statemachine.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.AgentEventType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments(ContactLifecycle.TABLE),
                arguments(AgentLifecycle.TABLE),
                arguments(ContactEventLifecycle.TABLE),
                arguments(RoutingStepLifecycle.TABLE));
    }

    @Test
    void judgesEveryStepInEveryContext() {
        assertJudges(ContactLifecycle.table(), "contact.cells");
        assertJudges(AgentLifecycle.table(), "agent.cells");
        assertJudges(ContactEventLifecycle.table(), "contact-events.cells");
        assertJudges(RoutingStepLifecycle.table(), "routing-step.cells");
    }

    private static <S extends Enum<S> & Phase, C> void assertJudges(Lifecycle<S, C> table, String cells) {
        assertThat(Cells.of(table)).isEqualTo(Cells.read(cells, table.states()).verdicts());
    }

    @ParameterizedTest
    @MethodSource("tables")
    <S extends Enum<S> & Phase, C> void givesEveryRuleASentenceAndAPage(Lifecycle<S, C> table) {
        assertThat(table.rules()).doesNotHaveDuplicates().allSatisfy(rule -> {
            assertThat(rule.sentence()).matches("[A-Z`][^.]+\\.");
            assertThat(rule.source()).startsWith("https://");
        });
        assertThat(table.rules()).extracting(Rule::sentence).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    <S extends Enum<S> & Phase, C> void keepsContextsTogetherThatAreAlike(Lifecycle<S, C> table) {
        assertThat(table.contextsAlike().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(table.contexts());
        for (List<C> alike : table.contextsAlike()) {
            assertThat(alike)
                    .allSatisfy(
                            context -> assertThat(table.toMarkdown(context)).isEqualTo(table.toMarkdown(alike.get(0))));
        }
        assertThat(table.contextsAlike().stream().map(alike -> table.toMarkdown(alike.get(0))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    <S extends Enum<S> & Phase, C> void expectsWhatFollows(Lifecycle<S, C> table) {
        for (C context : table.contexts()) {
            for (S from : table.states()) {
                assertThat(table.states())
                        .filteredOn(to -> table.verdict(from, to, context) == Verdict.EXPECTED)
                        .isEqualTo(table.next(from, context));
            }
        }
    }

    @Test
    void drawsTheExpectedStepsForMermaid() {
        assertThat(ContactLifecycle.TABLE.toMermaid(
                        new ContactContext(Channel.Known.EMAIL, InitiationGroup.EMAIL_DRAFT)))
                .isEqualTo("""
                        stateDiagram-v2
                            [*] --> CONNECTED
                            CONNECTED --> [*]
                            CONNECTED --> ENDED
                            MISSED --> [*]
                            REJECTED --> [*]
                            ERROR --> [*]
                            ENDED --> [*]
                        """);
        assertThat(AgentLifecycle.TABLE.toMermaid(AgentEventType.Known.UNKNOWN)).isEqualTo("stateDiagram-v2\n");
        assertThat(AgentLifecycle.TABLE.toMermaid(AgentEventType.Known.LOGIN).lines())
                .contains("    [*] --> ROUTABLE", "    LOGGED_OUT --> ROUTABLE");
        assertThat(RoutingStepLifecycle.TABLE.toMermaid(RoutingStepTimer.TIMED).lines())
                .contains("    [*] --> INACTIVE", "    ACTIVE --> JOINED");
    }

    @Test
    void writesAllStepsAsMarkdown() {
        assertThat(RoutingStepLifecycle.TABLE.toMarkdown(RoutingStepTimer.TIMED))
                .isEqualTo("""
                | from \\ to | `ABSENT` | `INACTIVE` | `ACTIVE` | `JOINED` | `EXPIRED` | `INTERRUPTED` | `DEACTIVATED` | `UNKNOWN` |
                |---|---|---|---|---|---|---|---|---|
                | `ABSENT` | I1 | E2 | E3 | T4 | T4 | T4 | T4 | T5 |
                | `INACTIVE` | T6 | T7 | E8 | T9 | T9 | T10 | T10 | T5 |
                | `ACTIVE` | T6 | T11 | T7 | E12 | E13 | E14 | E15 | T5 |
                | `JOINED` | T6 | S16 | S16 | T7 | S16 | S16 | S16 | T5 |
                | `EXPIRED` | T6 | S16 | S16 | S16 | T7 | S16 | S16 | T5 |
                | `INTERRUPTED` | T6 | S16 | S16 | S16 | S16 | T7 | S16 | T5 |
                | `DEACTIVATED` | T6 | S16 | S16 | S16 | S16 | S16 | T7 | T5 |
                | `UNKNOWN` | T5 | T5 | T5 | T5 | T5 | T5 | T5 | T5 |
                """);
        assertThat(RoutingStepLifecycle.TABLE.toMarkdown(RoutingStepTimer.ENDLESS))
                .contains("| `ACTIVE` | T6 | T11 | T7 | E12 | S17 | E14 | E15 | T5 |");
        assertThat(RoutingStepLifecycle.TABLE.rules().get(16).sentence())
                .isEqualTo("A step without an expiry never expires.");
    }

    @Test
    void tellsActiveAndTerminalStates() {
        assertThat(AgentLifecycle.TABLE.active())
                .containsExactly(AgentPhase.ROUTABLE, AgentPhase.NEXT_STATUS, AgentPhase.CUSTOM);
        assertThat(AgentLifecycle.TABLE.terminal()).containsExactly(AgentPhase.LOGGED_OUT);
        assertThat(RoutingStepLifecycle.TABLE.active()).containsExactly(RoutingStepPhase.ACTIVE);
        assertThat(RoutingStepLifecycle.TABLE.terminal())
                .containsExactly(
                        RoutingStepPhase.JOINED,
                        RoutingStepPhase.EXPIRED,
                        RoutingStepPhase.INTERRUPTED,
                        RoutingStepPhase.DEACTIVATED);
        assertThat(ContactEventLifecycle.TABLE.active())
                .startsWith(ContactMilestone.INITIATED)
                .endsWith(ContactMilestone.RESUMED)
                .hasSize(6);
        assertThat(ContactEventLifecycle.TABLE.terminal()).containsExactly(ContactMilestone.COMPLETED);
    }

    @Test
    void givesItsNameAsText() {
        assertThat(RoutingStepLifecycle.TABLE).hasToString("routing step");
        assertThat(RoutingStepLifecycle.TABLE.name()).isEqualTo("routing step");
    }

    @Test
    void takesNoContextOfItsOwnMaking() {
        Lifecycle<ContactPhase, String> table = new Lifecycle<>(
                "letter",
                ContactPhase.class,
                List.of("a"),
                context -> Grid.filled(ContactPhase.class, ContactRules.NOT_DESCRIBED));
        assertThatThrownBy(() -> table.rule(ContactPhase.ABSENT, ContactPhase.ENDED, "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a context of letter, found `b`");
    }
}
