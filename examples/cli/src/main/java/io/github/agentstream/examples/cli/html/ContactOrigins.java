package io.github.agentstream.examples.cli.html;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** By which channel and queue contacts came; what a contact record says takes the place of what agent events say. */
final class ContactOrigins {
    private static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());

    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<Arn, String> queueNames = new HashMap<>();
    private final Map<Origin, Origin> shared = new HashMap<>();

    /** Where a contact came from. */
    record Origin(Optional<Channel> channel, Optional<Arn> queue) {}

    void add(Validation validation) {
        validation.base().ifPresent(base -> base.contacts().forEach(this::add));
        for (Transition transition : validation.transitions()) {
            if (transition instanceof ContactTransition step) {
                add(step.contact());
            }
        }
    }

    private void add(Contact contact) {
        Optional<Arn> arn = contact.queue().flatMap(Queue::arn);
        origins.putIfAbsent(contact.contactId(), share(new Origin(contact.channel(), arn)));
        arn.ifPresent(known -> contact.queue().flatMap(Queue::name).ifPresent(name -> queueNames.put(known, name)));
    }

    void add(Contribution contribution) {
        if (contribution.metric() == Metric.CONTACTS_CREATED) {
            origins.put(
                    contribution.subject(),
                    share(new Origin(
                            contribution.row().channel(), contribution.row().queue())));
        }
    }

    /** What agent events call queues. */
    Map<Arn, String> queueNames() {
        return queueNames;
    }

    Origin of(String contactId) {
        return origins.getOrDefault(contactId, UNKNOWN);
    }

    private Origin share(Origin found) {
        Origin known = shared.putIfAbsent(found, found);
        return known == null ? found : known;
    }
}
