package io.github.agentstream.examples.benchmarks.growth;

import io.github.agentstream.examples.benchmarks.data.PlainEvents;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.agent.RoutingProfile;
import io.github.agentstream.model.json.ConnectJson;
import java.util.UUID;

/** Events that have more and more of one thing. */
public enum GrowingEvent {
    /** One queue in the routing profile, no contact. */
    QUEUES_1(1, 0, 0),
    /** Ten queues. */
    QUEUES_10(10, 0, 0),
    /** Fifty queues, the most that a routing profile may have by default. */
    QUEUES_50(50, 0, 0),
    /** One queue, one contact. */
    CONTACTS_1(1, 1, 0),
    /** Ten contacts. */
    CONTACTS_10(1, 10, 0),
    /** One queue, ten unknown fields. */
    UNKNOWN_10(1, 0, 10),
    /** A hundred unknown fields. */
    UNKNOWN_100(1, 0, 100),
    /** A thousand unknown fields. */
    UNKNOWN_1000(1, 0, 1_000);

    private final int queues;
    private final int contacts;
    private final int unknown;

    GrowingEvent(int queues, int contacts, int unknown) {
        this.queues = queues;
        this.contacts = contacts;
        this.unknown = unknown;
    }

    byte[] json() {
        AgentEvent plain = PlainEvents.of(1, 0, contacts);
        AgentSnapshot snapshot = plain.currentAgentSnapshot().orElseThrow().toBuilder()
                .configuration(Configuration.builder()
                        .routingProfile(routingProfile())
                        .username("ana.ruiz")
                        .build())
                .build();
        return ConnectJson.write(plain.toBuilder()
                .currentAgentSnapshot(snapshot)
                .previousAgentSnapshot(snapshot)
                .unknownFields(unknownFields())
                .build());
    }

    private RoutingProfile routingProfile() {
        RoutingProfile.Builder profile = RoutingProfile.builder().name("Service");
        for (int i = 0; i < queues; i++) {
            profile.addInboundQueue(Queue.builder()
                    .arn(Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/queue/" + new UUID(1, i)))
                    .addChannels(Channel.VOICE, Channel.CHAT)
                    .name("Queue " + i)
                    .build());
        }
        return profile.build();
    }

    private JsonFields unknownFields() {
        JsonFields.Builder fields = JsonFields.builder();
        for (int i = 0; i < unknown; i++) {
            fields.putText("NewField" + i, "a value of ordinary length");
        }
        return fields.build();
    }
}
