package io.github.agentstream.metrics.agent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Spans in the order of time that neither overlap nor touch. Immutable. */
final class Spans {
    private final List<Span> spans;

    private Spans(List<Span> spans) {
        this.spans = spans;
    }

    /** The time that any of them covers. */
    static Spans covering(Collection<Span> any) {
        List<Span> sorted = new ArrayList<>(any);
        sorted.sort(Comparator.comparing(Span::from));
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            int last = merged.size() - 1;
            if (last < 0 || span.from().isAfter(merged.get(last).to())) {
                merged.add(span);
            } else if (span.to().isAfter(merged.get(last).to())) {
                merged.set(last, new Span(merged.get(last).from(), span.to()));
            }
        }
        return new Spans(merged);
    }

    List<Span> list() {
        return List.copyOf(spans);
    }

    /** The parts of these that lie within another. */
    List<Span> within(Span limit) {
        List<Span> parts = new ArrayList<>();
        for (int i = firstEndingAfter(limit.from()); i < spans.size(); i++) {
            Span span = spans.get(i);
            if (!span.from().isBefore(limit.to())) {
                break;
            }
            parts.add(new Span(later(span.from(), limit.from()), earlier(span.to(), limit.to())));
        }
        return parts;
    }

    /** The parts of another that none of these covers. */
    List<Span> without(Span whole) {
        List<Span> parts = new ArrayList<>();
        Instant from = whole.from();
        for (Span covered : within(whole)) {
            if (from.isBefore(covered.from())) {
                parts.add(new Span(from, covered.from()));
            }
            from = covered.to();
        }
        if (from.isBefore(whole.to())) {
            parts.add(new Span(from, whole.to()));
        }
        return parts;
    }

    private int firstEndingAfter(Instant instant) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).to().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
