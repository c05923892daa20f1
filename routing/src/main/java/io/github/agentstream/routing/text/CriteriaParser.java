package io.github.agentstream.routing.text;

import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;

/** Reads steps one after the other. */
final class CriteriaParser {
    private final Cursor cursor;

    CriteriaParser(Cursor cursor) {
        this.cursor = cursor;
    }

    RoutingCriteria criteria() throws Fault {
        RoutingCriteria.Builder criteria = RoutingCriteria.builder();
        RoutingStep step;
        do {
            step = step();
            criteria.addStep(step);
        } while (cursor.takeKeyword("THEN"));
        if (!cursor.isAtEnd()) {
            throw cursor.fault(
                    step.expiry().isPresent() ? "`THEN` or the end" : "`AND`, `OR`, `FOR`, `THEN` or the end");
        }
        return criteria.build();
    }

    private RoutingStep step() throws Fault {
        RoutingStep.Builder step = RoutingStep.builder().expression(new ExpressionParser(cursor).expression());
        if (cursor.takeKeyword("FOR")) {
            step.expiry(Expiry.builder().duration(Durations.read(cursor)).build());
        }
        return step.build();
    }
}
