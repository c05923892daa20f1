package io.github.agentstream.examples.simulator.streams;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.SimulationSink;
import io.github.agentstream.examples.simulator.engine.Timeline;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.Names;
import io.github.agentstream.examples.simulator.state.Seconds;
import io.github.agentstream.model.AgentHierarchyGroups;
import io.github.agentstream.model.HierarchyGroup;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.contactevent.QueueInfo;
import io.github.agentstream.model.contactevent.QueueType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Writes contact events as EventBridge delivers them. */
public final class ContactStream {
    private final Timeline timeline;
    private final Names names;
    private final SimulationSink sink;
    private final Map<String, String> tags;

    public ContactStream(Timeline timeline, Names names, SimulationSink sink) {
        this.timeline = timeline;
        this.names = names;
        this.sink = sink;
        this.tags = Map.of("aws:connect:instanceId", names.instanceId());
    }

    public void send(ContactEventType type, Leg leg) {
        ContactEvent.Builder event = of(type, leg);
        if (type == ContactEventType.CONNECTED_TO_AGENT && !leg.criteria.isEmpty()) {
            event.addRoutingCriteria(leg.criteria.getLast().shown(Instant::ofEpochMilli))
                    .routingCriteriaAsList(true);
        }
        deliver(leg, event);
    }

    public void updated(Leg leg, String property) {
        deliver(leg, of(ContactEventType.CONTACT_DATA_UPDATED, leg).addUpdatedProperties(property));
    }

    /** A step of the routing criteria is another one, or they are others: an object in this event, a list in others. */
    public void criteriaUpdated(Leg leg) {
        deliver(
                leg,
                of(ContactEventType.CONTACT_DATA_UPDATED, leg)
                        .addUpdatedProperties("RoutingCriteria.Step.Status")
                        .addRoutingCriteria(leg.criteria.getLast().shown(Instant::ofEpochMilli)));
    }

    private void deliver(Leg leg, ContactEvent.Builder event) {
        Instant now = Instant.ofEpochMilli(timeline.now());
        sink.deliver(new Delivery(now, leg.id, event.envelope(envelope(leg)).build()));
    }

    private ContactEvent.Builder of(ContactEventType type, Leg leg) {
        ContactEvent.Builder event = ContactEvent.builder()
                .eventType(type)
                .contactId(leg.id)
                .initialContactId(leg.initialId)
                .previousContactId(leg.previousId)
                .channel(leg.medium().channel())
                .instanceArn(names.instance())
                .initiationMethod(leg.method)
                .initiationTimestamp(Instant.ofEpochMilli(leg.initiated))
                .connectedToSystemTimestamp(
                        leg.isToldConnectedToSystem() ? instant(leg.connectedToSystem) : Optional.empty())
                .disconnectTimestamp(instant(leg.disconnected))
                .systemEndpoint(Endpoints.system(leg))
                .tags(tags);
        if (leg.isQueued()) {
            event.queueInfo(QueueInfo.builder()
                    .queueArn(leg.queue.arn())
                    .queueType(leg.queue.isOfAgent() ? QueueType.AGENT : QueueType.STANDARD)
                    .enqueueTimestamp(instant(leg.enqueued))
                    .build());
        }
        if (leg.agent != null) {
            event.agentInfo(agentInfo(leg));
        }
        if (leg.disconnected != Leg.NEVER && leg.is(InitiationMethod.MONITOR)) {
            event.stateTransitions(Listening.of(leg, Instant::ofEpochMilli));
        }
        if (leg.disconnected != Leg.NEVER && leg.is(InitiationMethod.CAMPAIGN_PREVIEW)) {
            event.disconnectReason(leg.disconnectReason.map(ContactStream::asOnThePage));
        }
        return event;
    }

    /** The page on contact events spells it so, that on contact records does not. */
    private static String asOnThePage(String reason) {
        return reason.replace("OUTBOUND_PREVIEW", "OUTBUND_PREVIEW");
    }

    private static AgentInfo agentInfo(Leg leg) {
        AgentInfo.Builder info = AgentInfo.builder()
                .agentArn(leg.agent.arn)
                .connectedToAgentTimestamp(instant(leg.connected))
                .acceptedByAgentTimestamp(seconds(leg.accepted))
                .previewEndTimestamp(seconds(leg.previewEnd))
                .hierarchyGroups(leg.agent.person.groups().map(ContactStream::withoutNames));
        if (leg.released != Leg.NEVER && leg.medium() == Medium.VOICE) {
            info.agentInitiatedHoldDuration(Duration.ofSeconds(leg.holds.seconds()));
        }
        if (leg.afterWorkEnd != Leg.NEVER) {
            info.afterContactWorkStartTimestamp(instant(leg.afterWorkStart))
                    .afterContactWorkEndTimestamp(instant(leg.afterWorkEnd))
                    .afterContactWorkDuration(
                            Duration.ofSeconds(Seconds.between(leg.afterWorkStart, leg.afterWorkEnd)));
        }
        return info.build();
    }

    private static AgentHierarchyGroups withoutNames(AgentHierarchyGroups groups) {
        return AgentHierarchyGroups.builder()
                .level1(groups.level1().map(ContactStream::withoutName))
                .level2(groups.level2().map(ContactStream::withoutName))
                .build();
    }

    private static HierarchyGroup withoutName(HierarchyGroup group) {
        return HierarchyGroup.builder().arn(group.arn()).build();
    }

    private EventBridgeEnvelope envelope(Leg leg) {
        return EventBridgeEnvelope.builder()
                .version("0")
                .id(names.newId())
                .detailType("Amazon Connect Contact Event")
                .source("aws.connect")
                .account(Names.ACCOUNT)
                .time(Instant.ofEpochMilli(Seconds.cutOff(timeline.now())))
                .region(Names.REGION)
                .addResources(names.contactArn(leg.id), names.instance().text())
                .build();
    }

    private static Optional<Instant> seconds(long time) {
        return instant(time).map(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Optional<Instant> instant(long time) {
        return time == Leg.NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(time));
    }
}
