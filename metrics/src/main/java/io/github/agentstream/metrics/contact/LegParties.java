package io.github.agentstream.metrics.contact;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import java.util.Optional;

/** Whose contact it was, and what they are called. Many contacts have the same, so they share one. */
record LegParties(
        Optional<Arn> agent,
        Optional<String> username,
        Optional<Arn> queue,
        Optional<String> queueName,
        Optional<Channel> channel) {

    static LegParties of(ContactRecord contactRecord) {
        return new LegParties(
                contactRecord.agent().flatMap(ConnectedAgent::arn),
                contactRecord.agent().flatMap(ConnectedAgent::username),
                contactRecord.queue().flatMap(QueueVisit::arn),
                contactRecord.queue().flatMap(QueueVisit::name),
                contactRecord.channel());
    }
}
