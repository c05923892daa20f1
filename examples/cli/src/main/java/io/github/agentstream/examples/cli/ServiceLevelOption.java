package io.github.agentstream.examples.cli;

import io.github.agentstream.metrics.contact.ServiceLevels;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service levels that the arguments give: seconds for all queues, or for one that is told by its ARN, by the id in
 * that, or by its name in the contact records. Learns the names while these are read.
 */
final class ServiceLevelOption {
    private static final Pattern SECONDS = Pattern.compile("(?:(.*)=)?([0-9]{1,6})", Pattern.DOTALL);

    private final Map<String, Set<Arn>> queues = new HashMap<>();
    private final SortedMap<String, Duration> byQueue = new TreeMap<>();
    private Duration standard = ServiceLevels.DEFAULTS.standard();

    static ServiceLevelOption parse(List<String> arguments) {
        ServiceLevelOption option = new ServiceLevelOption();
        arguments.forEach(option::add);
        return option;
    }

    private void add(String argument) {
        Matcher matcher = SECONDS.matcher(argument);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) == 0) {
            throw new UsageException(
                    "expected whole seconds from 1 to 999999 or QUEUE=seconds as --service-level, found `" + argument
                            + "`");
        }
        Duration duration = Duration.ofSeconds(Integer.parseInt(matcher.group(2)));
        if (matcher.group(1) == null) {
            standard = duration;
        } else {
            byQueue.put(matcher.group(1), duration);
        }
    }

    void accept(ContactRecord contactRecord) {
        contactRecord
                .queue()
                .ifPresent(queue -> queue.name().filter(byQueue::containsKey).ifPresent(name -> learn(name, queue)));
    }

    private void learn(String name, QueueVisit queue) {
        Optional<Arn> arn = queue.arn();
        arn.ifPresent(known ->
                queues.computeIfAbsent(name, unknown -> new TreeSet<>()).add(known));
    }

    /** For people: of all queues, then of single ones. */
    String words() {
        StringBuilder words = new StringBuilder(standard.toSeconds() + " s");
        byQueue.forEach((queue, duration) -> words.append(", ")
                .append(queue)
                .append(' ')
                .append(duration.toSeconds())
                .append(" s"));
        return words.toString();
    }

    /** With the names that are known by now in place of ARNs. */
    ServiceLevels serviceLevels() {
        ServiceLevels levels = ServiceLevels.DEFAULTS.withStandard(standard);
        for (Map.Entry<String, Duration> queue : byQueue.entrySet()) {
            levels = levels.withQueue(queue.getKey(), queue.getValue());
            for (Arn named : queues.getOrDefault(queue.getKey(), Set.of())) {
                levels = levels.withQueue(named.text(), queue.getValue());
            }
        }
        return levels;
    }
}
