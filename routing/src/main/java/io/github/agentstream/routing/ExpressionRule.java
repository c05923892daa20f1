package io.github.agentstream.routing;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;

/** Why an expression cannot be evaluated; the names are the codes of the findings. */
enum ExpressionRule {
    UNION_EMPTY(Page.API),
    UNION_MULTIPLE(Page.API),
    UNION_UNKNOWN(Page.API),
    AND_EMPTY(Page.GUIDE),
    OR_EMPTY(Page.GUIDE),
    OPERATOR_MISSING(Page.EVENTS),
    OPERATOR_UNKNOWN(Page.EVENTS),
    NAME_MISSING(Page.API),
    VALUE_MISSING(Page.API),
    LEVEL_MISSING(Page.API),
    RANGE_MISSING(Page.API),
    AGENTS_EMPTY(Page.API),
    REFERENCE_UNRESOLVED(Page.GUIDE);

    private final String source;

    ExpressionRule(String source) {
        this.source = source;
    }

    Finding at(String location, String message) {
        return Finding.builder()
                .severity(Severity.ERROR)
                .code(name())
                .location(location)
                .message(message)
                .source(source)
                .build();
    }

    private static final class Page {
        static final String API =
                "https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactRoutingData.html";
        static final String EVENTS = "https://docs.aws.amazon.com/connect/latest/adminguide/contact-events.html";
        static final String GUIDE = "https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html";
    }
}
