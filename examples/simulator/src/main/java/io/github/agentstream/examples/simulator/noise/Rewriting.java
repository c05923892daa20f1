package io.github.agentstream.examples.simulator.noise;

import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.json.ConnectJson;
import java.util.function.UnaryOperator;

/** Changes a record by its text. */
final class Rewriting {
    private Rewriting() {}

    static <T> T of(T value, Class<T> type, UnaryOperator<String> change) {
        try {
            return ConnectJson.read(change.apply(ConnectJson.writeString(value)), type);
        } catch (UnreadableException e) {
            throw new IllegalStateException("Expected a record that can be read", e);
        }
    }
}
