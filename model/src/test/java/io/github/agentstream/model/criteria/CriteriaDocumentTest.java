package io.github.agentstream.model.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.Fixtures;
import io.github.agentstream.model.json.RoutingCriteriaJson;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.RecordKind;
import io.github.agentstream.model.reader.RecordReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaDocumentTest {
    private static final JsonNode DOCUMENT = tree("{'a':{'Steps':[]}}");
    private static final RoutingCriteria ONE = RoutingCriteria.builder().build();

    private static JsonNode tree(String json) {
        return Fixtures.tree(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Decoded decoded(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return (Decoded) RecordReader.create().read(bytes).iterator().next();
    }

    private static CriteriaDocument document(List<RoutingCriteria> criteria, boolean list, String location) {
        return new CriteriaDocument(criteria, CriteriaShape.FLOW, list, location, DOCUMENT);
    }

    @Test
    void refusesWhatNoDocumentHolds() {
        assertThatThrownBy(() -> document(List.of(), true, "/a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a list of one criteria or more, found `0`");
        assertThatThrownBy(() -> document(List.of(ONE, ONE), false, "/a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected one criteria, found `2`");
        assertThatThrownBy(() -> document(List.of(ONE), false, "/b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a location in the document, found `/b` where there is nothing");
        assertThat(document(List.of(ONE, ONE), true, "/a").criteria()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Recipe':{'Steps':['wash','cut']}}",
                "{'Recipe':{'Steps':[]}}",
                "{'Recipe':{'Steps':[{'Text':'wash'}]}}",
                "{'Steps':['wash']}",
                "{'RoutingCriteria':{'Steps':[1]}}"
            })
    void leavesStepsOfOthersAlone(String json) {
        assertThat(decoded(json).kind()).isEqualTo(RecordKind.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Any':{'Steps':[{'Expression':{}}]}}",
                "{'Any':{'steps':[{'expiry':{}}]}}",
                "{'Steps':[]}",
                "{'RoutingCriteria':{'Steps':[{}]}}"
            })
    void knowsStepsOfItsOwn(String json) {
        assertThat(decoded(json).kind()).isEqualTo(RecordKind.ROUTING_CRITERIA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "DESCRIBE_CONTACT; {'Contact':{'RoutingCriteria':{'Steps':[],'ActivationTimestamp':1767603600.5}}}",
                "DESCRIBE_CONTACT; {'Contact':{'RoutingCriteria':{'Steps':[{'Status':'ACTIVE'}]}}}",
                "DESCRIBE_CONTACT; {'Steps':[{'Expiry':{'ExpiryTimestamp':1767603600}}]}",
                "CONTACT_RECORD; {'Contact':{'RoutingCriteria':{'Steps':[],'ActivationTimestamp':'2026-01-05T09:00:00Z'}}}",
                "CONTACT_RECORD; {'Steps':[{'Status':'ACTIVE','Expiry':{'ExpiryTimestamp':'2026-01-05T09:00:00Z'}}]}",
                "CONTACT_RECORD; {'RoutingCriteria':{'Steps':[{'Status':'ACTIVE'}]}}",
                "CONTACT_RECORD; {'RoutingCriteria':[{'Steps':[],'Index':1}]}",
                "CONTACT_EVENT; {'steps':[{'status':'ACTIVE'}],'activationTimestamp':'2026-01-05T09:00:00.000Z'}",
                "API_INPUT; {'RoutingCriteria':{'Steps':[{'Expiry':{'DurationInSeconds':5}}]}}",
                "FLOW; {'Steps':[{'Expiry':{'DurationInSeconds':5}}]}"
            })
    void writesInstantsAsTheyCame(CriteriaShape shape, String json) {
        CriteriaDocument document = (CriteriaDocument) decoded(json).value();

        assertThat(document.shape()).isEqualTo(shape);
        assertThat(RoutingCriteriaJson.write(document)).hasToString(tree(json).toString());
    }
}
