package io.github.agentstream.model.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.agentstream.model.criteria.CriteriaDocument;
import io.github.agentstream.model.criteria.CriteriaShape;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.internal.codec.Out;
import io.github.agentstream.model.internal.criteria.CriteriaWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Writes routing criteria in each of the forms in which they stand in JSON. Thread-safe. */
public final class RoutingCriteriaJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private RoutingCriteriaJson() {}

    /**
     * The criteria as compact UTF-8 JSON. In the forms that are sent, only what may be sent is written: statuses, instants,
     * the index and unknown fields are Amazon Connect's own and are left out.
     *
     * @throws IllegalArgumentException when a form that is sent is asked for and an expression is irregular
     */
    public static byte[] write(RoutingCriteria criteria, CriteriaShape shape) {
        Objects.requireNonNull(criteria, "criteria");
        Objects.requireNonNull(shape, "shape");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            boolean member = shape == CriteriaShape.API_INPUT;
            boolean list = shape == CriteriaShape.CONTACT_RECORD;
            if (member) {
                generator.writeStartObject();
                generator.writeFieldName("RoutingCriteria");
            }
            CriteriaWriter.write(List.of(criteria), list, shape, new Out(generator));
            if (member) {
                generator.writeEndObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The document the criteria were found in, with the criteria written anew where they stood. */
    public static JsonNode write(CriteriaDocument found) {
        Objects.requireNonNull(found, "found");
        JsonNode criteria;
        try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
            CriteriaWriter.writeAsReceived(found.criteria(), found.list(), found.shape(), new Out(buffer));
            criteria = MAPPER.readTree(buffer.asParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return replaced(found.document(), JsonPointer.compile(found.location()), criteria);
    }

    private static JsonNode replaced(JsonNode document, JsonPointer place, JsonNode replacement) {
        if (place.matches()) {
            return replacement;
        }
        JsonNode parent = document.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), replacement);
        } else if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), replacement);
        }
        return document;
    }
}
