package io.github.agentstream.examples.cli.roundtrip;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.criteria.CriteriaDocument;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.json.RoutingCriteriaJson;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.RecordKind;
import java.io.IOException;
import java.util.List;

/**
 * A record written again and compared with what was received. Immutable.
 *
 * @param differences JSON pointers into the received record; {@code [""]} when it could not be written at all
 */
public record RoundTrip(List<String> differences) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final RoundTrip EQUAL = new RoundTrip(List.of());
    private static final RoundTrip IMPOSSIBLE = new RoundTrip(List.of(""));

    /** Whether nothing differs. */
    public boolean equal() {
        return differences.isEmpty();
    }

    /** The round trip of that record. What is of no known kind is kept as it is, and equal by that. */
    public static RoundTrip of(Decoded decoded) {
        if (decoded.kind() == RecordKind.UNKNOWN) {
            return EQUAL;
        }
        try {
            JsonValue received = JsonValue.parse(decoded.bytes());
            JsonValue written = JsonValue.parse(write(decoded.value()));
            return new RoundTrip(TreeComparison.differences(received, written, likeness(decoded.kind())));
        } catch (IOException | RuntimeException e) {
            return IMPOSSIBLE;
        }
    }

    private static byte[] write(Object value) throws JsonProcessingException {
        return value instanceof CriteriaDocument criteria
                ? MAPPER.writeValueAsBytes(RoutingCriteriaJson.write(criteria))
                : ConnectJson.write(value);
    }

    private static Likeness likeness(RecordKind kind) {
        return switch (kind) {
            case AGENT_EVENT -> Likeness.AGENT_EVENT;
            case CONTACT_EVENT -> Likeness.CONTACT_EVENT;
            case CONTACT_RECORD -> Likeness.CONTACT_RECORD;
            case ROUTING_CRITERIA -> Likeness.CRITERIA;
            case UNKNOWN -> Likeness.EXACT;
        };
    }
}
