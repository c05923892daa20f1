package io.github.agentstream.examples.simulator.noise;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.engine.Chance;
import io.github.agentstream.examples.simulator.state.Names;
import io.github.agentstream.model.GlobalResiliencyMetadata;
import io.github.agentstream.model.agent.AgentCrossRegionRoutingConfiguration;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Global Resiliency: agents move to the other region with some of their logins. From then on their events name that
 * region; the first region still gets logins and Offline. Contact events come from both, contact records from the first.
 */
final class RegionHandover implements NoiseStage {
    private static final double SHARE = 0.3;

    private final Chance chance;
    private final Set<String> moved = new HashSet<>();

    RegionHandover(Chance chance) {
        this.chance = chance;
    }

    @Override
    public void pass(Delivery delivery, Consumer<Delivery> next) {
        if (delivery.value() instanceof AgentEvent event) {
            passAgentEvent(delivery, event, next);
        } else if (delivery.value() instanceof ContactEvent event) {
            ContactEvent global = event.toBuilder()
                    .globalResiliencyMetadata(metadata(Names.REGION))
                    .build();
            next.accept(delivery.with(global));
            next.accept(delivery.with(elsewhere(global)));
        } else if (delivery.value() instanceof ContactRecord record) {
            next.accept(delivery.with(record.toBuilder()
                    .globalResiliencyMetadata(metadata(Names.REGION))
                    .build()));
        }
    }

    private void passAgentEvent(Delivery delivery, AgentEvent event, Consumer<Delivery> next) {
        boolean login = event.eventType().is(AgentEventType.Known.LOGIN);
        if (login && chance.happens(SHARE)) {
            moved.add(delivery.partitionKey());
        }
        boolean isMoved = moved.contains(delivery.partitionKey());
        AgentEvent shown = withRegions(event, isMoved ? Names.OTHER_REGION : Names.REGION);
        if (!isMoved || login || goesOffline(event)) {
            next.accept(delivery.with(shown));
        }
        if (isMoved) {
            AgentEvent other = Rewriting.of(shown, AgentEvent.class, moveArns());
            next.accept(new Delivery(delivery.arrival(), other.agentArn().text(), other));
        }
    }

    private static boolean goesOffline(AgentEvent event) {
        return event.eventType().is(AgentEventType.Known.STATE_CHANGE)
                && event.currentAgentSnapshot()
                        .flatMap(AgentSnapshot::agentStatus)
                        .flatMap(AgentStatus::type)
                        .filter(type -> type.is(AgentStatusType.Known.OFFLINE))
                        .isPresent();
    }

    private static AgentEvent withRegions(AgentEvent event, String active) {
        return event.toBuilder()
                .currentAgentSnapshot(event.currentAgentSnapshot().map(snapshot -> withRegions(snapshot, active)))
                .previousAgentSnapshot(event.previousAgentSnapshot().map(snapshot -> withRegions(snapshot, active)))
                .build();
    }

    private static AgentSnapshot withRegions(AgentSnapshot snapshot, String active) {
        return snapshot.toBuilder()
                .agentCrossRegionRoutingConfiguration(AgentCrossRegionRoutingConfiguration.builder()
                        .addConfiguredRegions(Names.REGION, Names.OTHER_REGION)
                        .currentRegion(active)
                        .build())
                .contacts(snapshot.contacts().stream()
                        .map(contact -> contact.toBuilder()
                                .globalResiliencyMetadata(metadata(active))
                                .build())
                        .toList())
                .build();
    }

    private static Optional<GlobalResiliencyMetadata> metadata(String active) {
        return Optional.of(GlobalResiliencyMetadata.builder()
                .originRegion(Names.REGION)
                .activeRegion(active)
                .build());
    }

    /** The copy of the other region: its ARNs, and an envelope of its own. */
    private ContactEvent elsewhere(ContactEvent event) {
        ContactEvent moved = Rewriting.of(event, ContactEvent.class, moveArns());
        return moved.toBuilder()
                .envelope(moved.envelope()
                        .map(envelope -> envelope.toBuilder()
                                .id(chance.uuid())
                                .region(Names.OTHER_REGION)
                                .build()))
                .build();
    }

    private static UnaryOperator<String> moveArns() {
        return json -> json.replace(":connect:" + Names.REGION + ":", ":connect:" + Names.OTHER_REGION + ":");
    }
}
