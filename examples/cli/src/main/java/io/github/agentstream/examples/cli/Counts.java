package io.github.agentstream.examples.cli;

import io.github.agentstream.model.reader.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts in words. */
final class Counts {
    private Counts() {}

    /** How many of each kind, without those of which there are none. */
    static String read(Tally tally) {
        List<String> parts = new ArrayList<>();
        add(parts, tally.of(RecordKind.AGENT_EVENT), "agent event", "agent events");
        add(parts, tally.of(RecordKind.CONTACT_EVENT), "contact event", "contact events");
        add(parts, tally.of(RecordKind.CONTACT_RECORD), "contact record", "contact records");
        add(parts, tally.of(RecordKind.ROUTING_CRITERIA), "routing criteria", "routing criteria");
        add(parts, tally.of(RecordKind.UNKNOWN), "unknown", "unknown");
        add(parts, tally.unreadableCount(), "unreadable", "unreadable");
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    /** How many findings of each severity. */
    static String found(Tally tally) {
        return of(tally.errors(), "error", "errors") + ", " + of(tally.warnings(), "warning", "warnings") + ", "
                + of(tally.infos(), "info", "infos");
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(of(count, one, many));
        }
    }

    private static String of(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
