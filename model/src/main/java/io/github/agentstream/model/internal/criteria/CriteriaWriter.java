package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.CriteriaShape;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes routing criteria in the form asked for. */
public final class CriteriaWriter {
    private CriteriaWriter() {}

    /** Writes what that form allows; throws IllegalArgumentException when it allows no irregular expression. */
    public static void write(List<RoutingCriteria> criteria, boolean list, CriteriaShape shape, Out out)
            throws IOException {
        if (!shape.isSent()) {
            writeAsReceived(criteria, list, shape, out);
            return;
        }
        List<RoutingCriteria> sendable = new ArrayList<>();
        for (RoutingCriteria received : criteria) {
            sendable.add(sendable(received));
        }
        writeAsReceived(sendable, list, shape, out);
    }

    /** Writes all there is, in the case and with the instants of that form. */
    public static void writeAsReceived(List<RoutingCriteria> criteria, boolean list, CriteriaShape shape, Out out)
            throws IOException {
        Out.TimestampForm timestamps = out.timestamps(form(shape));
        boolean lowerCamel = out.lowerCamel(shape == CriteriaShape.CONTACT_EVENT);
        if (list) {
            out.generator().writeStartArray();
        }
        for (RoutingCriteria one : criteria) {
            RoutingCriteriaCodec.INSTANCE.write(one, out);
        }
        if (list) {
            out.generator().writeEndArray();
        }
        out.lowerCamel(lowerCamel);
        out.timestamps(timestamps);
    }

    private static Out.TimestampForm form(CriteriaShape shape) {
        return switch (shape) {
            case DESCRIBE_CONTACT -> Out.TimestampForm.EPOCH_SECONDS;
            case CONTACT_RECORD -> Out.TimestampForm.SECONDS;
            case CONTACT_EVENT, FLOW, API_INPUT -> Out.TimestampForm.MILLIS;
        };
    }

    private static RoutingCriteria sendable(RoutingCriteria received) {
        RoutingCriteria.Builder criteria = RoutingCriteria.builder();
        for (int i = 0; i < received.steps().size(); i++) {
            criteria.addStep(sendable(received.steps().get(i), "/Steps/" + i + "/Expression"));
        }
        return criteria.build();
    }

    private static RoutingStep sendable(RoutingStep received, String pointer) {
        return received.toBuilder()
                .status(Optional.empty())
                .expiry(received.expiry()
                        .map(expiry -> expiry.toBuilder()
                                .expiryTimestamp(Optional.empty())
                                .unknownFields(JsonFields.empty())
                                .build()))
                .expression(received.expression().map(expression -> SendableExpression.of(expression, pointer)))
                .unknownFields(JsonFields.empty())
                .build();
    }
}
