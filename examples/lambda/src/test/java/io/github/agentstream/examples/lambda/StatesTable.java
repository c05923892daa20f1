package io.github.agentstream.examples.lambda;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** States that outlive an instance. */
final class StatesTable implements SavedStates {
    private final Map<String, String> texts = new HashMap<>();

    @Override
    public Optional<String> load(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    @Override
    public void save(String key, String state) {
        texts.put(key, state);
    }
}
