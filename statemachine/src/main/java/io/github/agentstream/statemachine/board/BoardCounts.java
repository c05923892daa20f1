package io.github.agentstream.statemachine.board;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.statemachine.internal.ContactTimes;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts contacts in groups, in the order of the groups. */
final class BoardCounts {
    private BoardCounts() {}

    private record Line(Optional<Arn> queue, Channel.Known channel) {
        static final Comparator<Line> ORDER = Comparator.<Line, String>comparing(
                        line -> line.queue.map(Arn::text).orElse(""))
                .thenComparing(Line::channel);
    }

    private record Place(Line line, ContactPhase state) {
        static final Comparator<Place> ORDER =
                Comparator.comparing(Place::line, Line.ORDER).thenComparing(Place::state);
    }

    private record Kind(Channel.Known channel, InitiationMethod.Known method) {
        static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::channel).thenComparing(Kind::method);
    }

    static List<ContactCount> contacts(Stream<AgentContact> listed) {
        Map<Place, Integer> counts = listed.collect(Collectors.toMap(
                contact -> new Place(new Line(contact.queue(), contact.channel()), contact.state()),
                contact -> 1,
                Integer::sum,
                () -> new TreeMap<>(Place.ORDER)));
        return counts.entrySet().stream()
                .map(count -> new ContactCount(
                        count.getKey().line().queue(),
                        count.getKey().line().channel(),
                        count.getKey().state(),
                        count.getValue()))
                .toList();
    }

    static List<WaitingContacts> waiting(Collection<ContactTimes> contacts, Instant now) {
        Map<Line, List<Instant>> lines = contacts.stream()
                .filter(ContactTimes::isWaiting)
                .collect(Collectors.groupingBy(
                        contact -> new Line(Optional.ofNullable(contact.queue), contact.channel()),
                        () -> new TreeMap<>(Line.ORDER),
                        Collectors.mapping(ContactTimes::enqueued, Collectors.toList())));
        return lines.entrySet().stream()
                .map(line -> waiting(line.getKey(), line.getValue(), now))
                .toList();
    }

    private static WaitingContacts waiting(Line line, List<Instant> entered, Instant now) {
        Instant oldest = entered.stream().min(Comparator.naturalOrder()).orElseThrow();
        Duration age = oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
        return new WaitingContacts(line.queue(), line.channel(), entered.size(), oldest, age);
    }

    static List<ContactTally> tallies(Collection<ContactTimes> contacts, Instant from, Instant to) {
        Map<Kind, int[]> counts = new TreeMap<>(Kind.ORDER);
        for (ContactTimes contact : contacts) {
            int incoming = isWithin(contact.initiated, from, to) ? 1 : 0;
            int answered = isWithin(contact.connected, from, to) ? 1 : 0;
            if (incoming + answered > 0) {
                int[] count = counts.computeIfAbsent(new Kind(contact.channel(), contact.method()), kind -> new int[2]);
                count[0] += incoming;
                count[1] += answered;
            }
        }
        return counts.entrySet().stream()
                .map(count -> new ContactTally(
                        count.getKey().channel(), count.getKey().method(), count.getValue()[0], count.getValue()[1]))
                .toList();
    }

    private static boolean isWithin(@Nullable Instant instant, Instant from, Instant to) {
        return instant != null && !instant.isBefore(from) && instant.isBefore(to);
    }
}
