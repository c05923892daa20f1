package io.github.agentstream.examples.lambda;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what is known of an agent, or of a shard, from one batch to the next.
 *
 * <p>It must be outside of the function: Lambda gives the batches of a shard to any instance, so that an instance would
 * take what another one has handled for lost. A table with the key and the text is enough. States are about what agents
 * do: keep them as you keep the events, and let those expire that nobody has written for two days.
 */
public interface SavedStates {

    /** The text saved last under that key; empty when there is none. */
    Optional<String> load(String key) throws IOException;

    /** Replaces the text under that key, whole or not at all. */
    void save(String key, String state) throws IOException;

    /** Keeps nothing: each batch is read as if it were the first. */
    static SavedStates none() {
        return new SavedStates() {
            @Override
            public Optional<String> load(String key) {
                return Optional.empty();
            }

            @Override
            public void save(String key, String state) {}
        };
    }

    /** The folder that the variable {@code STATES_FOLDER} names, such as that of a mounted file system; else nothing. */
    static SavedStates of(Map<String, String> environment) {
        String folder = environment.getOrDefault("STATES_FOLDER", "");
        return folder.isEmpty() ? none() : new StatesFolder(Path.of(folder));
    }
}
