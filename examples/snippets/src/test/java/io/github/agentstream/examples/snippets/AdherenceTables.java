package io.github.agentstream.examples.snippets;

import io.github.agentstream.metrics.adherence.AdherenceMap;
import io.github.agentstream.metrics.adherence.AdherenceRule;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.ContactState;
import java.util.stream.Collectors;

/** Writes the tables of the default adherence map in {@code docs/wfm.md}. */
final class AdherenceTables {
    private AdherenceTables() {}

    static String text() {
        return statuses() + "\n"
                + Channel.values().stream().map(AdherenceTables::channel).collect(Collectors.joining("\n"));
    }

    private static String statuses() {
        return "| status or session | activity | class | from |\n|---|---|---|---|\n"
                + AdherenceMap.DEFAULT.rules().stream()
                        .filter(rule -> rule.subject() != AdherenceRule.Subject.CONTACT)
                        .map(rule -> "| `%s` | %s | %s | %s |\n"
                                .formatted(
                                        rule.name(),
                                        rule.activity(),
                                        rule.adherenceClass().label(),
                                        basis(rule)))
                        .collect(Collectors.joining());
    }

    private static String channel(Channel channel) {
        return "| `" + channel + "` | "
                + ContactState.values().stream().map(state -> "`" + state + "`").collect(Collectors.joining(" | "))
                + " |\n|---|" + "---|".repeat(ContactState.values().size()) + "\n"
                + InitiationMethod.values().stream()
                        .map(method -> method(channel, method))
                        .collect(Collectors.joining());
    }

    private static String method(Channel channel, InitiationMethod method) {
        return "| `" + method + "` | "
                + ContactState.values().stream()
                        .map(state -> AdherenceMap.DEFAULT
                                .contactRule(channel.value(), method.value(), state.value())
                                .orElseThrow())
                        .map(rule -> rule.activity() + (rule.basis() == AdherenceRule.Basis.DOCUMENTED ? "" : " ○"))
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String basis(AdherenceRule rule) {
        return switch (rule.basis()) {
            case DOCUMENTED -> "guide";
            case FILLED -> "ours ○";
            case OWN -> "user";
        };
    }
}
