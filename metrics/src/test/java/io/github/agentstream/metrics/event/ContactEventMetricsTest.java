package io.github.agentstream.metrics.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.contact.ServiceLevels;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.InitiationMethod;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactEventMetricsTest {
    private static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);

    @Test
    void countsWhatHappenedWhenItDidAndWhatIsSoAtTheEnds() {
        AContact contact = new AContact("c-1")
                .queued("09:10:00")
                .connected("09:31:00")
                .disconnected("09:50:00")
                .completed("09:55:00");

        assertThat(lines(contact))
                .containsExactly(
                        "09:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=1, BACKLOG=1, BACKLOG_EXPIRED=1}",
                        "09:15 sales {BACKLOG=1, BACKLOG_EXPIRED=1}",
                        "09:30 sales {CONTACTS_HANDLED_BY_CONNECTED_TO_AGENT=1, ACTIVE=1}");
    }

    @Test
    void tellsExpiredContactsByTheirAgeAtTheEnd() {
        List<AContact> contacts = List.of(
                new AContact("c-1").queued("09:14:40").disconnected("09:16:00"),
                new AContact("c-2").queued("09:14:40.001").disconnected("09:16:00"));

        assertThat(lines(EventPolicy.DEFAULTS, contacts))
                .containsExactly("09:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=2, BACKLOG=2, BACKLOG_EXPIRED=1,"
                        + " BACKLOG_NON_EXPIRED=1}");
    }

    @Test
    void countsAtTheEndWhatBeganBeforeItAndWasNotOverBeforeIt() {
        assertThat(lines(new AContact("c-1").queued("09:15:00").disconnected("09:20:00")))
                .containsExactly("09:15 sales {CONTACTS_QUEUED_BY_ENQUEUE=1}");
        assertThat(lines(new AContact("c-1").queued("09:10:00").disconnected("09:15:00")))
                .containsExactly("09:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=1, BACKLOG=1, BACKLOG_EXPIRED=1}");
        assertThat(lines(new AContact("c-1").queued("09:10:00").disconnected("09:14:59.999")))
                .containsExactly("09:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=1}");
    }

    @Test
    void countsAContactInEachQueueThatItEnters() {
        AContact contact = new AContact("c-1")
                .queued("09:10:00", AContact.queue("sales"))
                .queued("09:20:00", AContact.queue("service"))
                .connected("09:29:00")
                .disconnected("09:31:00");

        assertThat(lines(contact))
                .containsExactly(
                        "09:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=1, BACKLOG=1, BACKLOG_EXPIRED=1}",
                        "09:15 service {CONTACTS_QUEUED_BY_ENQUEUE=1, CONTACTS_HANDLED_BY_CONNECTED_TO_AGENT=1, ACTIVE=1}");
    }

    @Test
    void learnsFromLaterEventsWhatALostOneWouldHaveTold() {
        AContact whole = new AContact("c-1")
                .queued("09:10:00")
                .connected("09:31:00")
                .disconnected("09:50:00")
                .completed("09:50:00");
        AContact rest = new AContact("c-1")
                .queued("09:10:00")
                .loseLast()
                .connected("09:31:00")
                .loseLast()
                .disconnected("09:50:00")
                .loseLast()
                .completed("09:50:00");

        assertThat(rest.events()).hasSize(1);
        assertThat(lines(rest)).isEqualTo(lines(whole));
    }

    @Test
    void takesTheTimesOfEventsThatHaveNoOther() {
        AContact contact = new AContact("c-1")
                .queued("09:10:00")
                .strippedToItsOwnTime()
                .connected("09:31:00")
                .strippedToItsOwnTime()
                .disconnected("09:50:00")
                .strippedToItsOwnTime();

        assertThat(lines(contact))
                .containsExactly(
                        "09:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=1, BACKLOG=1, BACKLOG_EXPIRED=1}",
                        "09:15 sales {BACKLOG=1, BACKLOG_EXPIRED=1}",
                        "09:30 sales {CONTACTS_HANDLED_BY_CONNECTED_TO_AGENT=1, ACTIVE=1}");
    }

    @Test
    void countsAnOutboundContactInARowWithoutAQueue() {
        AContact contact = new AContact("c-1")
                .method(InitiationMethod.OUTBOUND)
                .connected("09:05:00")
                .disconnected("09:16:00");

        assertThat(lines(contact)).containsExactly("09:00 - {CONTACTS_HANDLED_BY_CONNECTED_TO_AGENT=1, ACTIVE=1}");
    }

    @Test
    void countsNoListeningSupervisor() {
        assertThat(lines(new AContact("c-1")
                        .method(InitiationMethod.MONITOR)
                        .connected("09:05:00")
                        .disconnected("09:16:00")))
                .isEmpty();
    }

    @Test
    void countsAContactWithoutAnEndUntilTheLastInstantSeen() {
        ContactEventMetrics metrics = new ContactEventMetrics(QUARTERS);
        new AContact("c-1").queued("09:10:00").events().forEach(metrics::add);
        assertThat(lines(metrics))
                .containsExactly("09:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=1, BACKLOG=1, BACKLOG_EXPIRED=1}");

        metrics.advanceTo(AContact.at("09:20:00"));
        metrics.advanceTo(AContact.at("09:00:00"));

        assertThat(lines(metrics))
                .containsExactly(
                        "09:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=1, BACKLOG=1, BACKLOG_EXPIRED=1}",
                        "09:15 sales {BACKLOG=1, BACKLOG_EXPIRED=1}");
    }

    @Test
    void forgetsAContactWithoutAnEndAfterItsLongestLife() {
        EventPolicy shortLived = EventPolicy.DEFAULTS.withLongestLife(Duration.ofMinutes(20));
        List<AContact> contacts =
                List.of(new AContact("c-1").queued("09:00:00"), new AContact("c-2").queued("12:00:00"));

        assertThat(lines(shortLived, contacts))
                .containsExactly(
                        "09:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=1, BACKLOG=1, BACKLOG_EXPIRED=1}",
                        "12:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=1, BACKLOG=1, BACKLOG_EXPIRED=1}");
        assertThatThrownBy(() -> EventPolicy.DEFAULTS.withLongestLife(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a life above zero, found `PT0S`.");
    }

    @Test
    void countsTheCopyOfTheActiveRegionAlone() {
        AContact contact = new AContact("c-1")
                .queued("09:10:00", AContact.queue("us-west-2", "sales"))
                .alsoFrom("us-east-1", "us-west-2", "a-copy")
                .disconnected("09:11:00")
                .alsoFrom("us-east-1", "us-west-2", "a-copy");

        assertThat(lines(contact)).containsExactly("09:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=1}");
    }

    @Test
    void neverCountsATimeInTheQueueBelowZero() {
        AContact sample = new AContact("c-1").queued("09:29:04").disconnected("09:18:37");

        assertThat(lines(sample)).containsExactly("09:15 sales {CONTACTS_QUEUED_BY_ENQUEUE=1}");
    }

    @Test
    void tellsExpiredContactsByTheServiceLevelOfTheirQueue() {
        EventPolicy patient =
                EventPolicy.DEFAULTS.with(ServiceLevels.DEFAULTS.withQueue("sales", Duration.ofMinutes(6)));

        assertThat(lines(patient, List.of(new AContact("c-1").queued("09:10:00").disconnected("09:20:00"))))
                .containsExactly("09:00 sales {CONTACTS_QUEUED_BY_ENQUEUE=1, BACKLOG=1, BACKLOG_NON_EXPIRED=1}");
    }

    @Test
    void forgetsContactsThatWereOver() {
        ContactEventMetrics metrics = new ContactEventMetrics(QUARTERS);
        new AContact("c-1")
                .queued("09:10:00")
                .connected("09:12:00")
                .disconnected("09:20:00")
                .events()
                .forEach(metrics::add);
        new AContact("c-2").queued("09:10:00").events().forEach(metrics::add);
        metrics.advanceTo(AContact.at("09:40:00"));
        metrics.forgetBefore(AContact.at("09:30:00"));
        metrics.forgetBefore(AContact.at("09:00:00"));

        assertThat(metrics.save()).contains("c-2").doesNotContain("c-1");
        assertThat(lines(metrics)).containsExactly("09:30 sales {BACKLOG=1, BACKLOG_EXPIRED=1}");
    }

    @Test
    void keepsAContactThatWasOverAtTheInstantItself() {
        ContactEventMetrics metrics = new ContactEventMetrics(QUARTERS);
        new AContact("c-1").queued("09:10:00").disconnected("09:30:00").events().forEach(metrics::add);
        metrics.forgetBefore(AContact.at("09:30:00"));

        assertThat(metrics.save()).contains("c-1");
        metrics.forgetBefore(AContact.at("09:30:00.001"));
        assertThat(metrics.save()).doesNotContain("c-1");
    }

    @Test
    void forgetsAContactWithoutAnEndWhenItsLongestLifeIsOver() {
        ContactEventMetrics metrics = new ContactEventMetrics(QUARTERS);
        new AContact("c-1").queued("09:10:00").events().forEach(metrics::add);
        metrics.forgetBefore(AContact.at("09:10:00").plus(Duration.ofDays(7)));
        assertThat(metrics.save()).contains("c-1");

        metrics.forgetBefore(AContact.at("09:10:00").plus(Duration.ofDays(7)).plusMillis(1));
        assertThat(metrics.save()).doesNotContain("c-1");
    }

    @Test
    void takesAnEventThatComesMuchTooLateForOneOfAForgottenContact() {
        ContactEventMetrics metrics = new ContactEventMetrics(QUARTERS);
        metrics.forgetBefore(AContact.at("12:00:00"));
        new AContact("c-1").queued("09:10:00").events().forEach(metrics::add);
        new AContact("c-2").queued("12:00:00").events().forEach(metrics::add);

        assertThat(metrics.save()).contains("c-2").doesNotContain("c-1");
    }

    @Test
    void tellsInWhichRowsContactsAreEstimates() {
        ContactEventMetrics metrics = new ContactEventMetrics(QUARTERS);
        Stream.of(
                        new AContact("c-1").queued("09:10:00").disconnected("09:20:00"),
                        new AContact("c-2").queued("09:20:00"),
                        new AContact("c-3")
                                .queued("09:30:00")
                                .strippedToItsOwnTime()
                                .disconnected("09:31:00"),
                        new AContact("c-4")
                                .queued("09:30:00")
                                .disconnected("09:31:00")
                                .strippedToItsOwnTime(),
                        new AContact("c-5")
                                .method(InitiationMethod.OUTBOUND)
                                .connected("09:45:00")
                                .strippedToItsOwnTime()
                                .disconnected("09:46:00")
                                .loseLast())
                .flatMap(contact -> contact.events().stream())
                .forEach(metrics::add);

        assertThat(metrics.estimatedContacts().entrySet())
                .extracting(
                        entry -> entry.getKey().interval().start().toString().substring(11, 16) + " "
                                + entry.getKey()
                                        .queue()
                                        .flatMap(Arn::resourceId)
                                        .orElse("-") + " " + entry.getValue())
                .containsExactly("09:15 sales 1", "09:30 sales 2", "09:45 - 1", "09:45 sales 1");
    }

    @Test
    void putsTheInstantsAndTheForgettingOfOthersTogether() {
        ContactEventMetrics metrics = new ContactEventMetrics(QUARTERS);
        new AContact("c-1").queued("09:10:00").events().forEach(metrics::add);
        ContactEventMetrics others = new ContactEventMetrics(QUARTERS);
        others.advanceTo(AContact.at("09:40:00"));
        others.forgetBefore(AContact.at("09:15:00"));
        metrics.addAll(others);

        assertThat(lines(metrics))
                .containsExactly(
                        "09:15 sales {BACKLOG=1, BACKLOG_EXPIRED=1}", "09:30 sales {BACKLOG=1, BACKLOG_EXPIRED=1}");
    }

    @Test
    void savesItselfAsJson() throws IOException {
        ContactEventMetrics metrics = new ContactEventMetrics(QUARTERS);
        new AContact("c-2")
                .method(InitiationMethod.MONITOR)
                .connected("09:01:00")
                .events()
                .forEach(metrics::add);
        new AContact("c-1")
                .queued("09:10:00")
                .strippedToItsOwnTime()
                .connected("09:31:00")
                .queued("09:32:00")
                .disconnected("09:50:00")
                .events()
                .forEach(metrics::add);
        metrics.forgetBefore(AContact.at("09:00:00"));

        assertThat(metrics.save()).isEqualTo(golden());
        ContactEventMetrics restored = ContactEventMetrics.restore(golden(), QUARTERS, EventPolicy.DEFAULTS);
        assertThat(restored.save()).isEqualTo(golden());
        assertThat(restored.rows()).isNotEmpty().isEqualTo(metrics.rows());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"version\":1 > \"version\":2",
                "\"contactId\" > \"id\"",
                "\"monitored\":false > \"monitored\":0",
                "\"entries\":[ > \"entry\":[",
                "\"told\":1767 > \"told\":0.1767",
                "\"lastSeen\":\"2026 > \"lastSeen\":\"20026"
            })
    void refusesWhatIsNotASavedState(String change) throws IOException {
        String[] sides = change.split(" > ");
        assertThat(golden()).contains(sides[0]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactEventMetrics.restore(
                        golden().replace(sides[0], sides[1]), QUARTERS, EventPolicy.DEFAULTS));
    }

    private static String golden() throws IOException {
        try (InputStream file = ContactEventMetricsTest.class.getResourceAsStream("contact-event-metrics.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static List<String> lines(AContact contact) {
        return lines(EventPolicy.DEFAULTS, List.of(contact));
    }

    private static List<String> lines(EventPolicy policy, List<AContact> contacts) {
        ContactEventMetrics metrics = new ContactEventMetrics(QUARTERS, policy);
        contacts.forEach(contact -> contact.events().forEach(metrics::add));
        return lines(metrics);
    }

    private static List<String> lines(ContactEventMetrics metrics) {
        return metrics.rows().stream().map(ContactEventMetricsTest::line).toList();
    }

    private static String line(IntervalRow row) {
        assertThat(row.key().report()).isEqualTo(Report.QUEUE);
        return row.interval().start().toString().substring(11, 16)
                + " " + row.key().queue().flatMap(Arn::resourceId).orElse("-")
                + " " + row.sums();
    }
}
