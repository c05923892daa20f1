package io.github.agentstream.statemachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.ContactState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContactStateTableTest {
    /** From down, to across, both as in {@link #STATES}: Expected, Tolerated, Suspicious, Impossible. */
    private static final String VOICE = """
        I E T E E T S T T T T
        T T E E T T S E E E T
        T T T E T T S T T T T
        T T T T E T S E E E E
        T S S S T E S T T E E
        T S S S E T S T T T E
        T S S S S S S S S S S
        E S S S S S S T T T T
        E S S S S S S T T T T
        E S S S S S S T T T T
        E S S S S S S T T T T
        """;

    private static final String GENERAL = """
        I T T E E S S T T T T
        T T T T T S S T T T T
        T T T T T S S T T T T
        T T T T E S S E E E T
        E S S S T S S T T T E
        T S S S S S S S S S S
        T S S S S S S S S S S
        E S S S S S S T T T T
        E S S S S S S T T T T
        E S S S S S S T T T T
        E S S S S S S T T T T
        """;

    private static final String TASK = """
        I T T E E S T T T T T
        T T T T T S T T T T T
        T T T T T S T T T T T
        T T T T E S T E E E T
        E S S S T S E T T T E
        T S S S S S S S S S S
        T S S S E S T T T T E
        E S S S S S S T T T T
        E S S S S S S T T T T
        E S S S S S S T T T T
        E S S S S S S T T T T
        """;

    private static final List<Optional<ContactState>> STATES = Stream.concat(
                    Stream.of(Optional.<ContactState>empty()),
                    ContactState.values().stream().map(Optional::of))
            .toList();

    @TestFactory
    Stream<DynamicTest> judgesEveryPair() {
        return Stream.of(
                        pairs(ContactStateTable.VOICE, VOICE),
                        pairs(ContactStateTable.GENERAL, GENERAL),
                        pairs(ContactStateTable.TASK, TASK))
                .flatMap(pairs -> pairs);
    }

    @Test
    void toleratesEveryStepOfAnUnknownChannel() {
        for (Optional<ContactState> from : STATES) {
            for (Optional<ContactState> to : STATES) {
                Verdict expected = from.isEmpty() && to.isEmpty() ? Verdict.IMPOSSIBLE : Verdict.TOLERATED;
                assertThat(ContactStateTable.UNKNOWN.rule(from, to).verdict()).isEqualTo(expected);
            }
        }
    }

    @Test
    void toleratesUnknownStates() {
        Optional<ContactState> unknown = Optional.of(ContactState.of("PARKED"));
        for (Optional<ContactState> known : STATES) {
            assertThat(ContactStateTable.VOICE.rule(known, unknown).verdict()).isEqualTo(Verdict.TOLERATED);
            assertThat(ContactStateTable.VOICE.rule(unknown, known).verdict()).isEqualTo(Verdict.TOLERATED);
        }
        assertThat(ContactStateTable.VOICE.rule(unknown, unknown).verdict()).isEqualTo(Verdict.TOLERATED);
    }

    @Test
    void takesSpellingsOfAStateAsOne() {
        assertThat(ContactStateTable.VOICE.rule(
                        Optional.of(ContactState.of("Connected")), Optional.of(ContactState.of("ended"))))
                .isEqualTo(ContactStateTable.VOICE.rule(
                        Optional.of(ContactState.CONNECTED), Optional.of(ContactState.ENDED)));
    }

    @Test
    void choosesTheTableByChannel() {
        assertThat(ContactStateTable.of(Optional.of(Channel.VOICE))).isSameAs(ContactStateTable.VOICE);
        assertThat(ContactStateTable.of(Optional.of(Channel.CHAT))).isSameAs(ContactStateTable.GENERAL);
        assertThat(ContactStateTable.of(Optional.of(Channel.EMAIL))).isSameAs(ContactStateTable.GENERAL);
        assertThat(ContactStateTable.of(Optional.of(Channel.of("TASKS")))).isSameAs(ContactStateTable.TASK);
        assertThat(ContactStateTable.of(Optional.of(Channel.of("FAX")))).isSameAs(ContactStateTable.UNKNOWN);
        assertThat(ContactStateTable.of(Optional.empty())).isSameAs(ContactStateTable.UNKNOWN);
    }

    @Test
    void givesItsNameAsText() {
        assertThat(ContactStateTable.VOICE)
                .hasToString("voice")
                .extracting(ContactStateTable::name)
                .isEqualTo("voice");
    }

    private static Stream<DynamicTest> pairs(ContactStateTable table, String expected) {
        List<String[]> rows = expected.lines().map(line -> line.split(" ")).toList();
        return IntStream.range(0, STATES.size())
                .boxed()
                .flatMap(from -> IntStream.range(0, STATES.size())
                        .mapToObj(to -> pair(table, STATES.get(from), STATES.get(to), rows.get(from)[to])));
    }

    private static DynamicTest pair(
            ContactStateTable table, Optional<ContactState> from, Optional<ContactState> to, String letter) {
        Verdict expected = Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().startsWith(letter))
                .findFirst()
                .orElseThrow();
        String name = table + ": " + from.map(ContactState::value).orElse(Transition.ABSENT) + " to "
                + to.map(ContactState::value).orElse(Transition.ABSENT);
        return dynamicTest(name, () -> {
            StateRule rule = table.rule(from, to);
            assertThat(rule.verdict()).isEqualTo(expected);
            assertThat(rule.reason()).matches("[A-Z`][^.]+\\.");
        });
    }
}
