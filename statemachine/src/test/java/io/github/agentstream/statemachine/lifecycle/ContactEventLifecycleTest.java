package io.github.agentstream.statemachine.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.contactevent.QueueInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactEventLifecycleTest {
    private static final ContactEvent INITIATED =
            event("INITIATED").initiationTimestamp(at("09:00:00")).build();
    private static final ContactEvent QUEUED =
            event("QUEUED").queueInfo(queued("09:00:05")).build();
    private static final ContactEvent ANSWERED =
            event("CONNECTED_TO_AGENT").agentInfo(answered("09:00:30")).build();
    private static final ContactEvent ENDED =
            event("DISCONNECTED").disconnectTimestamp(at("09:04:00")).build();

    @Test
    void hasNothingToSayOfATypicalCallInAnyOrder() {
        List<ContactEvent> events = new ArrayList<>(List.of(INITIATED, QUEUED, ANSWERED, ENDED));
        assertThat(ContactEventLifecycle.judge(events)).isEmpty();
        Collections.reverse(events);
        assertThat(ContactEventLifecycle.judge(events)).isEmpty();
    }

    @Test
    void hasNothingToSayWhenEventsAreMissing() {
        assertThat(ContactEventLifecycle.judge(List.of(INITIATED, ENDED))).isEmpty();
        assertThat(ContactEventLifecycle.judge(List.of(ANSWERED))).isEmpty();
        assertThat(ContactEventLifecycle.judge(List.of())).isEmpty();
    }

    @Test
    void findsAnAnswerBeforeTheBeginning() {
        ContactEvent early =
                event("CONNECTED_TO_AGENT").agentInfo(answered("08:59:00")).build();
        assertThat(ContactEventLifecycle.judge(List.of(INITIATED, early)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.code()).isEqualTo("CONTACT_EVENTS_CONTRADICT");
                    assertThat(finding.contactId()).contains("c-1");
                    assertThat(finding.source()).contains(Source.CONTACT_EVENTS);
                    assertThat(finding.message())
                            .isEqualTo("Expected no `INITIATED` after `CONNECTED_TO_AGENT` at `2026-01-05T08:59:00Z`, "
                                    + "found it at `2026-01-05T09:00:00Z`. "
                                    + "Nothing happens to a contact before it is initiated.");
                });
    }

    @Test
    void findsWhatLiesBehindTheEndWithinOneEvent() {
        ContactEvent event = event("DISCONNECTED")
                .disconnectTimestamp(at("09:04:00"))
                .agentInfo(answered("09:10:00"))
                .queueInfo(queued("09:05:00"))
                .build();
        assertThat(messages(event))
                .containsExactly(
                        "Expected no `CONNECTED_TO_AGENT` after `DISCONNECTED` at `2026-01-05T09:04:00Z`, "
                                + "found it at `2026-01-05T09:10:00Z`. "
                                + "Only after contact work follows the end of a contact.",
                        "Expected no `QUEUED` after `DISCONNECTED` at `2026-01-05T09:04:00Z`, "
                                + "found it at `2026-01-05T09:05:00Z`. "
                                + "Only after contact work follows the end of a contact.");
    }

    @Test
    void findsTwoEnds() {
        ContactEvent other =
                event("COMPLETED").disconnectTimestamp(at("09:05:00")).build();
        assertThat(messages(ENDED, other))
                .containsExactly("Expected one time of `DISCONNECTED`, found `2026-01-05T09:04:00Z` and "
                        + "`2026-01-05T09:05:00Z`. A contact ends once.");
    }

    @Test
    void letsTheBeginningMove() {
        ContactEvent moved = event("CONNECTED_TO_SYSTEM")
                .initiationTimestamp(at("09:00:20"))
                .connectedToSystemTimestamp(at("09:00:10"))
                .build();
        assertThat(messages(INITIATED, moved)).isEmpty();
        assertThat(messages(moved)).hasSize(1);
    }

    @Test
    void takesTheTimeOfAnEventForWithinItsSecond() {
        assertThat(messages(pause("TASK", "09:03:59"), task(ENDED))).isEmpty();
        assertThat(messages(pause("TASK", "09:04:00"), task(ENDED))).isEmpty();
        assertThat(messages(pause("TASK", "09:04:01"), task(ENDED)))
                .singleElement()
                .asString()
                .startsWith("Expected no `PAUSED` after `DISCONNECTED`");
    }

    @Test
    void findsThatSomethingOtherThanATaskIsPaused() {
        assertThat(messages(
                        pause("CHAT", "09:03:00"),
                        ENDED.toBuilder().channel(Channel.CHAT).build()))
                .singleElement()
                .asString()
                .endsWith("Only tasks are paused.");
        assertThat(messages(pause("PIGEON", "09:03:00"), ENDED)).isEmpty();
    }

    @Test
    void takesTheEndOfAfterContactWorkRatherThanTheTimeOfTheEvent() {
        ContactEvent completed = event("COMPLETED")
                .agentInfo(AgentInfo.builder()
                        .afterContactWorkEndTimestamp(at("09:03:00"))
                        .build())
                .envelope(envelope("09:06:00"))
                .build();
        assertThat(messages(ENDED, completed))
                .singleElement()
                .asString()
                .startsWith("Expected no `DISCONNECTED` after `COMPLETED` at `2026-01-05T09:03:00Z`");
        ContactEvent withoutWork =
                event("COMPLETED").envelope(envelope("09:04:00")).build();
        assertThat(messages(ENDED, withoutWork)).isEmpty();
        assertThat(messages(
                        ENDED, event("COMPLETED").envelope(envelope("09:03:59")).build()))
                .hasSize(1);
    }

    @Test
    void doesNotMindTheOrderOrRepeatedEvents() {
        ContactEvent late = event("QUEUED").queueInfo(queued("09:09:00")).build();
        List<ContactEvent> events = new ArrayList<>(List.of(INITIATED, QUEUED, ANSWERED, ENDED, late, late));
        List<Finding> findings = ContactEventLifecycle.judge(events);
        Collections.reverse(events);
        assertThat(ContactEventLifecycle.judge(events)).isEqualTo(findings);
    }

    @Test
    void judgesEventByEventToo() {
        ContactEvent late = event("QUEUED").queueInfo(queued("09:09:00")).build();
        MilestoneTimes times = new MilestoneTimes("c-1");
        List<ContactEvent> events = List.of(ENDED, late, INITIATED, late);
        events.forEach(times::add);

        assertThat(times.findings()).isNotEmpty().isEqualTo(ContactEventLifecycle.judge(events));
    }

    @Test
    void takesEventsOfOneContactOnly() {
        MilestoneTimes times = new MilestoneTimes("c-2");

        assertThatThrownBy(() -> times.add(ENDED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected an event of the contact `c-2`, found one of `c-1`.");
        assertThat(times.findings()).isEmpty();
    }

    @Test
    void judgesContactsEachForItself() {
        ContactEvent other = ENDED.toBuilder()
                .contactId("a-1")
                .disconnectTimestamp(at("08:00:00"))
                .build();
        assertThat(ContactEventLifecycle.judge(List.of(INITIATED, ANSWERED, other)))
                .isEmpty();
        ContactEvent broken =
                other.toBuilder().initiationTimestamp(at("08:30:00")).build();
        ContactEvent brokenToo =
                ENDED.toBuilder().initiationTimestamp(at("09:30:00")).build();
        assertThat(ContactEventLifecycle.judge(List.of(brokenToo, broken)))
                .extracting(finding -> finding.contactId().orElseThrow())
                .containsExactly("a-1", "c-1");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT_DATA_UPDATED, OTHER",
        "AMD_DISABLED, OTHER",
        "WEBRTC_API, OTHER",
        "SOMETHING_NEW, OTHER",
        "queued, QUEUED"
    })
    void readsTheMilestoneOfAType(String type, ContactMilestone milestone) {
        assertThat(ContactMilestone.of(ContactEventType.of(type))).isEqualTo(milestone);
    }

    @ParameterizedTest
    @EnumSource(value = ContactMilestone.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void hasATypeForEachMilestone(ContactMilestone milestone) {
        assertThat(ContactMilestone.of(ContactEventType.of(milestone.name()))).isEqualTo(milestone);
        assertThat(milestone.isAbsent()).isFalse();
    }

    private static List<String> messages(ContactEvent... events) {
        return ContactEventLifecycle.judge(List.of(events)).stream()
                .map(Finding::message)
                .toList();
    }

    private static ContactEvent.Builder event(String type) {
        return ContactEvent.builder().contactId("c-1").eventType(ContactEventType.of(type));
    }

    private static ContactEvent pause(String channel, String time) {
        return event("PAUSED")
                .channel(Channel.of(channel))
                .envelope(envelope(time))
                .build();
    }

    private static ContactEvent task(ContactEvent event) {
        return event.toBuilder().channel(Channel.TASK).build();
    }

    private static EventBridgeEnvelope envelope(String time) {
        return EventBridgeEnvelope.builder().time(at(time)).build();
    }

    private static QueueInfo queued(String time) {
        return QueueInfo.builder().enqueueTimestamp(at(time)).build();
    }

    private static AgentInfo answered(String time) {
        return AgentInfo.builder().connectedToAgentTimestamp(at(time)).build();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-01-05T" + time + "Z");
    }
}
