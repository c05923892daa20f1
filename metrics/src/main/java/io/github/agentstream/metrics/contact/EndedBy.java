package io.github.agentstream.metrics.contact;

import java.util.Optional;

/** Who ended a contact. */
enum EndedBy {
    NOT_TOLD,
    CUSTOMER,
    AGENT,
    OTHER;

    static EndedBy of(Optional<String> disconnectReason) {
        return disconnectReason
                .map(text -> switch (text) {
                    case "CUSTOMER_DISCONNECT" -> CUSTOMER;
                    case "AGENT_DISCONNECT" -> AGENT;
                    case "" -> NOT_TOLD;
                    default -> OTHER;
                })
                .orElse(NOT_TOLD);
    }
}
