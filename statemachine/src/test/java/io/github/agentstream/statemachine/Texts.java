package io.github.agentstream.statemachine;

import io.github.agentstream.model.Finding;

/** Transitions and findings as lines to compare. */
final class Texts {
    private Texts() {}

    static String of(Transition step) {
        String time = step.at().toString().replaceAll(".*T|Z", "");
        String who = step instanceof ContactTransition contact ? contact.contactId() + " " : "";
        return who + step.from() + " > " + step.to() + " " + time + " " + step.evidence();
    }

    static String of(Finding finding) {
        return finding.severity() + " " + finding.code() + " " + finding.location();
    }
}
