package io.github.agentstream.examples.lambda;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;

/** Failures, and the end of the instance, before or behind an effect. */
record Trouble(Random random) {

    /** Something that has an effect outside. */
    interface Effect {
        void happen() throws IOException;
    }

    void around(Effect effect) throws IOException {
        strike();
        effect.happen();
        strike();
    }

    SavedStates around(SavedStates states) {
        return new SavedStates() {
            @Override
            public Optional<String> load(String key) throws IOException {
                strike();
                return states.load(key);
            }

            @Override
            public void save(String key, String state) throws IOException {
                around(() -> states.save(key, state));
            }
        };
    }

    private void strike() throws IOException {
        int fate = random.nextInt(200);
        if (fate == 0) {
            throw new Shard.Killed();
        }
        if (fate == 1) {
            throw new IOException("away");
        }
    }
}
