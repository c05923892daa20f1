package io.github.agentstream.model.internal.criteria;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.criteria.CriteriaDocument;
import io.github.agentstream.model.criteria.CriteriaShape;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.internal.codec.In;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds routing criteria in a document of any of the forms in which they are sent or reported. */
public final class CriteriaDocuments {
    private static final List<String> PLACES = List.of(
            "",
            "/RoutingCriteria",
            "/routingCriteria",
            "/Parameters/RoutingCriteria",
            "/Contact/RoutingCriteria",
            "/detail/routingCriteria",
            "/detail/RoutingCriteria");

    private CriteriaDocuments() {}

    /** Criteria and what was odd about them, at locations in the whole document. */
    public record Found(CriteriaDocument document, List<Finding> findings) {}

    /** The criteria in that document; empty when it has none. */
    public static Optional<Found> find(JsonNode document) throws UnreadableException {
        String place = place(document);
        return place == null ? Optional.empty() : Optional.of(read(document, place));
    }

    private static @Nullable String place(JsonNode document) {
        for (String place : PLACES) {
            if (isCriteria(document.at(place))) {
                return place;
            }
        }
        for (Map.Entry<String, JsonNode> member : document.properties()) {
            if (isCertainlyCriteria(member.getValue())) {
                return JsonPointer.empty().appendProperty(member.getKey()).toString();
            }
        }
        return null;
    }

    private static boolean isCriteria(JsonNode node) {
        JsonNode steps = steps(node.isArray() ? node.path(0) : node);
        return steps.isArray() && (steps.isEmpty() || steps.path(0).isObject());
    }

    /** Under a key of any name, where steps may be somebody else's, a step must look like one of ours. */
    private static boolean isCertainlyCriteria(JsonNode node) {
        JsonNode step = steps(node.isArray() ? node.path(0) : node).path(0);
        return isCriteria(node)
                && (step.has("Expression") || step.has("expression") || step.has("Expiry") || step.has("expiry"));
    }

    private static JsonNode steps(JsonNode criteria) {
        return either(criteria, "Steps", "steps");
    }

    private static JsonNode either(JsonNode object, String name, String other) {
        return object.has(name) ? object.path(name) : object.path(other);
    }

    private static Found read(JsonNode document, String place) throws UnreadableException {
        JsonNode node = document.at(place);
        List<RoutingCriteria> criteria = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                criteria.add(readOne(node.get(i), place + "/" + i, findings));
            }
        } else {
            criteria.add(readOne(node, place, findings));
        }
        return new Found(new CriteriaDocument(criteria, shape(node, place), node.isArray(), place, document), findings);
    }

    private static RoutingCriteria readOne(JsonNode node, String place, List<Finding> findings)
            throws UnreadableException {
        try (JsonParser parser = new TreeTraversingParser(node)) {
            parser.nextToken();
            In in = new In(parser);
            RoutingCriteria criteria = RoutingCriteriaCodec.INSTANCE.read(in);
            for (Finding finding : in.findings()) {
                findings.add(
                        finding.toBuilder().location(place + finding.location()).build());
            }
            return criteria;
        } catch (UnreadableException e) {
            Problem problem = e.problem();
            throw new UnreadableException(
                    new Problem(place + problem.location(), problem.expected(), problem.found()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CriteriaShape shape(JsonNode node, String place) {
        Marks marks = Marks.of(node);
        if (marks.seconds() || (place.startsWith("/Contact/") && !marks.timestamp())) {
            return CriteriaShape.DESCRIBE_CONTACT;
        }
        if ((node.isArray() ? node.path(0) : node).has("steps")) {
            return CriteriaShape.CONTACT_EVENT;
        }
        if (node.isArray() || marks.timestamp() || marks.reported()) {
            return CriteriaShape.CONTACT_RECORD;
        }
        return place.equals("/RoutingCriteria") ? CriteriaShape.API_INPUT : CriteriaShape.FLOW;
    }

    /**
     * What tells reported criteria from sent ones.
     *
     * @param seconds whether an instant is a number
     * @param timestamp whether an instant is a text
     * @param reported whether there is an index, or a step has a status
     */
    private record Marks(boolean seconds, boolean timestamp, boolean reported) {
        static Marks of(JsonNode node) {
            List<JsonNode> instants = new ArrayList<>();
            boolean reported = false;
            for (JsonNode criteria : node.isArray() ? node : List.of(node)) {
                instants.add(either(criteria, "ActivationTimestamp", "activationTimestamp"));
                reported |= criteria.hasNonNull("Index") || criteria.hasNonNull("index");
                for (JsonNode step : steps(criteria)) {
                    instants.add(either(either(step, "Expiry", "expiry"), "ExpiryTimestamp", "expiryTimestamp"));
                    reported |= step.hasNonNull("Status") || step.hasNonNull("status");
                }
            }
            return new Marks(
                    instants.stream().anyMatch(JsonNode::isNumber),
                    instants.stream().anyMatch(JsonNode::isTextual),
                    reported);
        }
    }
}
