package io.github.agentstream.model.contactevent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import io.github.agentstream.model.internal.contactevent.ContactEventCodec;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingCriteriaFormTest {
    private static final RoutingCriteria NOBODY = RoutingCriteria.builder().build();

    private String resource(String fixture) throws IOException {
        return Wire.resource(getClass(), fixture + ".json");
    }

    private ContactEvent read(String fixture) throws IOException {
        return Wire.read(ContactEventCodec.INSTANCE, resource(fixture));
    }

    private static ContactEvent event(RoutingCriteria... criteria) {
        return ContactEvent.builder()
                .eventType(ContactEventType.QUEUED)
                .contactId("c")
                .addRoutingCriteria(criteria)
                .build();
    }

    private static String written(ContactEvent event) throws IOException {
        return Wire.tree(Wire.write(ContactEventCodec.INSTANCE, event))
                .path("routingCriteria")
                .toString();
    }

    @Test
    void readsAnObject() throws IOException {
        ContactEvent event = read("criteria-as-object");

        assertThat(event.routingCriteriaAsList()).isEmpty();
        RoutingCriteria criteria = event.routingCriteria().get(0);
        assertThat(criteria.index()).hasValue(1);
        assertThat(criteria.activationTimestamp()).contains(Instant.parse("2026-02-03T08:34:04.275Z"));
        assertThat(criteria.steps())
                .extracting(RoutingStep::status)
                .allSatisfy(status -> assertThat(status).isPresent());
        assertThat(criteria.steps().get(1).status()).contains(RoutingStepStatus.ACTIVE);
        assertThat(criteria.steps().get(1).expiry().orElseThrow().expiryTimestamp())
                .isEmpty();
        assertThat(criteria.steps().get(1).expression().orElseThrow()).isInstanceOf(Expression.Not.class);
    }

    @Test
    void readsAList() throws IOException {
        ContactEvent event = read("criteria-as-list");

        assertThat(event.routingCriteriaAsList()).contains(true);
        Expression expression =
                event.routingCriteria().get(0).steps().get(0).expression().orElseThrow();
        AttributeCondition condition = ((Expression.Condition) expression).condition();
        assertThat(condition
                        .matchCriteria()
                        .orElseThrow()
                        .agentsCriteria()
                        .orElseThrow()
                        .agentIds())
                .containsExactly("a-3", "a-4");
    }

    @Test
    void keepsBothMembersOfAnIrregularExpression() throws IOException {
        Expression expression = read("criteria-two-members")
                .routingCriteria()
                .get(0)
                .steps()
                .get(0)
                .expression()
                .orElseThrow();

        assertThat(((Expression.Irregular) expression).members()).hasSize(2);
        assertThat(Wire.findings(ContactEventCodec.DETAIL, resource("criteria-two-members")))
                .extracting(Finding::code)
                .containsExactly("UNION_MULTIPLE");
    }

    @Test
    void writesOneAsAnObjectByDefault() throws IOException {
        assertThat(written(event(NOBODY))).isEqualTo("{\"steps\":[]}");
    }

    @Test
    void writesOneAsAListOnDemand() throws IOException {
        ContactEvent event =
                event(NOBODY).toBuilder().routingCriteriaAsList(true).build();

        assertThat(written(event)).isEqualTo("[{\"steps\":[]}]");
    }

    @Test
    void writesSeveralAsAListWhateverIsSet() throws IOException {
        ContactEvent event =
                event(NOBODY, NOBODY).toBuilder().routingCriteriaAsList(false).build();

        assertThat(written(event)).isEqualTo("[{\"steps\":[]},{\"steps\":[]}]");
        assertThat(event(NOBODY, NOBODY).routingCriteriaAsList()).isEmpty();
    }

    @Test
    void writesNoneAsNothing() throws IOException {
        assertThat(written(event())).isEmpty();
    }

    @Test
    void doesNotStickADefaultToCopies() throws IOException {
        ContactEvent none = event();

        assertThat(written(none.toBuilder().addRoutingCriteria(NOBODY).build())).isEqualTo("{\"steps\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"\"Tags\"; [Tags]", "[\"Tags\",\"a\"]; [Tags, a]", "\"\"; []", "\"null\"; []", "null; []"})
    void readsAnUpdatedPropertyThatStandsAlone(String json, String properties) throws IOException {
        ContactEvent event = Wire.read(
                ContactEventCodec.INSTANCE,
                "{\"contactId\":\"c\",\"eventType\":\"CONTACT_DATA_UPDATED\",\"updatedProperties\":" + json + "}");

        assertThat(event.updatedProperties()).hasToString(properties);
    }
}
