package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.roundtrip.RoundTrip;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.reader.RecordKind;
import java.util.EnumMap;
import java.util.Map;

/** Counts what a check comes upon; not thread-safe. */
final class Tally {
    private final Map<RecordKind, Long> kinds = new EnumMap<>(RecordKind.class);
    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    private long unreadable;
    private long changed;

    void record(RecordKind kind) {
        kinds.merge(kind, 1L, Long::sum);
    }

    void unreadable() {
        unreadable++;
    }

    void finding(Finding finding) {
        severities.merge(finding.severity(), 1L, Long::sum);
    }

    void roundTrip(RoundTrip roundTrip) {
        changed += roundTrip.equal() ? 0 : 1;
    }

    /** Records that can be read and pieces that cannot. */
    long pieces() {
        return records() + unreadable;
    }

    /** Records of every kind, the unknown one included. */
    long records() {
        return kinds.values().stream().mapToLong(Long::longValue).sum();
    }

    long of(RecordKind kind) {
        return kinds.getOrDefault(kind, 0L);
    }

    long unreadableCount() {
        return unreadable;
    }

    long errors() {
        return severities.getOrDefault(Severity.ERROR, 0L);
    }

    long warnings() {
        return severities.getOrDefault(Severity.WARNING, 0L);
    }

    long infos() {
        return severities.getOrDefault(Severity.INFO, 0L);
    }

    /** Records that came back different from what they were. */
    long changed() {
        return changed;
    }

    /** Whether something is wrong with the data itself, not with its delivery. */
    boolean isWrong() {
        return unreadable > 0 || errors() > 0 || changed > 0;
    }
}
