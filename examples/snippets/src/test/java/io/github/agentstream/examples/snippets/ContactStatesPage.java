package io.github.agentstream.examples.snippets;

import io.github.agentstream.statemachine.lifecycle.AgentLifecycle;
import io.github.agentstream.statemachine.lifecycle.ContactEventLifecycle;
import io.github.agentstream.statemachine.lifecycle.ContactLifecycle;
import io.github.agentstream.statemachine.lifecycle.Lifecycle;
import io.github.agentstream.statemachine.lifecycle.Phase;
import io.github.agentstream.statemachine.lifecycle.RoutingStepLifecycle;
import io.github.agentstream.statemachine.lifecycle.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes {@code docs/contact-states.md} from the tables. */
final class ContactStatesPage {
    private static final String INTRODUCTION = """
            # Contact states

            What may follow what in the streams of Amazon Connect: contacts on an agent's desktop, agents, contact events and
            routing steps. AWS publishes no such tables. These are made of its pages, of its client library and of real
            events. [State machine](statemachine.md) tells how to ask them.

            This page is generated from the tables; [Contributing](../CONTRIBUTING.md) has the command.

            A diagram has the expected steps only. The table below it has every step: from down, to across. A cell is the
            first letter of the verdict and the number of the rule, which stands at the end of the section.

            | letter | verdict | meaning |
            |---|---|---|
            | E | expected | part of a sequence that the sources describe |
            | T | tolerated | in no described sequence, but explained by one, or by steps that nobody saw |
            | S | suspicious | forbidden by no source, yet against what all of them describe |
            | I | impossible | contradicts itself: no data can show it |

            A rule is documented when an AWS page says so, seen when a real event or code that runs against real events shows
            it, and derived when it follows from the two.
            """;

    private static final String CONTACTS = """
            ## Contacts

            The states that agent events list, by channel and by how the contact came to the agent. `ABSENT`, the filled
            circle, is a contact that no snapshot lists. A contact whose initiation method is unknown, or not known of its
            channel, may do what any contact of the channel may. Of an unknown channel, every step is tolerated.

            A finished contact stays listed until it is cleared, and is never active again before that. Of `MISSED`,
            `REJECTED` and `ERROR` no source tells reliably which one comes.
            """;

    private static final String AGENTS = """
            ## Agents

            The session and the status of an agent, before an event and after it, by the type of the event. `ABSENT`, the
            filled circle, is an agent of whom nothing was heard. Login and `Offline` are two things: an agent may be logged
            in and offline, and may log out while available.
            """;

    private static final String CONTACT_EVENTS = """
            ## Contact events

            Contact events come in any order, and some never come. So the table judges times, not arrival: the milestone with
            the earlier time is down, that with the later one across.
            """;

    private static final String ROUTING_STEPS = """
            ## Routing steps

            The status of one step of routing criteria. `ABSENT`, the filled circle, is a step that no record shows. `TIMED`
            steps have an expiry, `ENDLESS` ones have none.
            """;

    private ContactStatesPage() {}

    static String text() {
        return INTRODUCTION
                + section(CONTACTS, ContactLifecycle.TABLE)
                + section(AGENTS, AgentLifecycle.TABLE)
                + section(CONTACT_EVENTS, ContactEventLifecycle.TABLE)
                + section(ROUTING_STEPS, RoutingStepLifecycle.TABLE);
    }

    private static <S extends Enum<S> & Phase, C> String section(String introduction, Lifecycle<S, C> lifecycle) {
        StringBuilder section = new StringBuilder("\n").append(introduction);
        section.append("\nActive states: ").append(names(lifecycle.active()));
        section.append(". Terminal states: ")
                .append(names(lifecycle.terminal()))
                .append(".\n");
        for (List<C> contexts : lifecycle.contextsAlike()) {
            section.append(contexts(lifecycle, contexts));
        }
        section.append("\n### Rules of the ").append(lifecycle).append("\n\n");
        section.append("| rule | verdict | basis | |\n|---|---|---|---|\n");
        List<Rule> rules = lifecycle.rules();
        for (int i = 0; i < rules.size(); i++) {
            section.append(row(i + 1, rules.get(i)));
        }
        return section.toString();
    }

    private static <S extends Enum<S> & Phase, C> String contexts(Lifecycle<S, C> lifecycle, List<C> contexts) {
        C context = contexts.get(0);
        String diagram = lifecycle.states().stream()
                        .allMatch(state -> lifecycle.next(state, context).isEmpty())
                ? ""
                : "```mermaid\n" + lifecycle.toMermaid(context) + "```\n\n";
        return """

                ### %s

                %s<details>
                <summary>Every step</summary>

                %s
                </details>
                """.formatted(
                        contexts.stream().map(Object::toString).collect(Collectors.joining(", ")),
                        diagram,
                        lifecycle.toMarkdown(context));
    }

    private static String row(int number, Rule rule) {
        return "| %d | %s | %s | %s [Source](%s) |%n"
                .formatted(number, word(rule.verdict()), word(rule.basis()), rule.sentence(), rule.source())
                .replace("\r", "");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String names(List<? extends Enum<?>> states) {
        return states.stream().map(state -> "`" + state + "`").collect(Collectors.joining(", "));
    }
}
