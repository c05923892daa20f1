package io.github.agentstream.routing.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.routing.internal.AttributeTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where criteria stand in a document, also when they are not as they should be. */
final class CriteriaPlaces {
    private static final String CRITERIA = "RoutingCriteria";
    private static final String STEPS = "Steps";

    private final Place document;
    private final List<Found> found = new ArrayList<>();
    private boolean nothingToJudge;

    private CriteriaPlaces(Place document) {
        this.document = document;
    }

    /** One criteria, or what stands in its place. */
    record Found(Place place, Form form) {}

    /**
     * Those of the document; the document itself when there are none. Nothing when a contact has none, or when a flow
     * takes them from elsewhere.
     */
    static List<Found> in(JsonNode root, Report report) {
        CriteriaPlaces places = new CriteriaPlaces(Place.of(root, ""));
        places.find(report);
        if (places.found.isEmpty() && !places.nothingToJudge) {
            places.found.add(new Found(places.document, Form.SENT));
        }
        return places.found;
    }

    private void find(Report report) {
        if (document.node().isArray() && document.elements().stream().anyMatch(each -> each.has(STEPS))) {
            add(document, Form.RECEIVED);
        } else if (document.has(STEPS)) {
            add(document, Form.SENT);
        } else if (received().isPresent()) {
            findInRecord(received().get().at(CRITERIA), report);
        } else if (document.at("Parameters").has(CRITERIA)) {
            RequestJudge.judgeAction(document, report.on(Form.FLOW));
            findInAction(document.at("Parameters").at(CRITERIA), report.on(Form.FLOW));
        } else if (document.has(CRITERIA)) {
            add(document.at(CRITERIA), document.at(CRITERIA).node().isArray() ? Form.RECEIVED : Form.SENT);
            RequestJudge.judgeRequest(document, report);
        } else {
            findUnderAnyKey();
        }
    }

    /** What Amazon Connect has reported of a contact. */
    private Optional<Place> received() {
        return Stream.of(document, document.at("Detail"), document.at("Contact"))
                .filter(place -> isReceived(place) || (place != document && place.has(CRITERIA)))
                .findFirst();
    }

    private static boolean isReceived(Place record) {
        return record.has("EventType")
                || record.has("AWSContactTraceRecordFormatVersion")
                || record.has("InitiationTimestamp");
    }

    private void findInRecord(Place criteria, Report report) {
        if (criteria.isMissing()
                || (criteria.node().isArray() && criteria.node().isEmpty())) {
            report.add(CriteriaRule.CRITERIA_ABSENT.at(
                    criteria.pointer(), "Expected `RoutingCriteria`, found a contact that has none."));
            nothingToJudge = true;
        } else {
            add(criteria, Form.RECEIVED);
        }
    }

    private void findInAction(Place criteria, Report report) {
        if (criteria.node().isTextual()
                && AttributeTexts.isReference(criteria.node().textValue())) {
            report.add(CriteriaRule.REFERENCE_UNRESOLVED
                    .at(criteria.pointer(), "Expected criteria, found a reference.")
                    .hint("Check what the Lambda function returns."));
            nothingToJudge = true;
        } else {
            add(criteria, Form.FLOW);
        }
    }

    /** A Lambda function returns them under a key of its own. */
    private void findUnderAnyKey() {
        for (Map.Entry<String, JsonNode> member : document.node().properties()) {
            Place place = Place.of(member.getValue(), "/" + Place.escaped(member.getKey()));
            JsonNode inside = Kinds.stringified(place.node()).orElse(place.node());
            if (Place.of(inside, "").has(STEPS)) {
                add(place, Form.SENT);
            }
        }
    }

    private void add(Place place, Form form) {
        if (place.node().isArray() && !place.node().isEmpty()) {
            place.elements().forEach(element -> found.add(new Found(element, form)));
        } else {
            found.add(new Found(place, form));
        }
    }
}
