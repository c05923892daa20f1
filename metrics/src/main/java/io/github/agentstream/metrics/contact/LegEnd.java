package io.github.agentstream.metrics.contact;

import java.util.Locale;
import java.util.Optional;

/** In which state a contact was before it ended. */
enum LegEnd {
    NOT_TOLD,
    IN_QUEUE,
    CONNECTED_ONHOLD,
    OTHER;

    static LegEnd of(Optional<String> preDisconnectState) {
        return preDisconnectState
                .map(text -> switch (text.toUpperCase(Locale.ROOT)) {
                    case "IN_QUEUE" -> IN_QUEUE;
                    case "CONNECTED_ONHOLD" -> CONNECTED_ONHOLD;
                    case "" -> NOT_TOLD;
                    default -> OTHER;
                })
                .orElse(NOT_TOLD);
    }
}
