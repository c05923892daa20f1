package io.github.agentstream.examples.benchmarks.launch;

import io.github.agentstream.examples.benchmarks.peer.Binding;
import io.github.agentstream.examples.benchmarks.peer.DatabindImmutables;
import io.github.agentstream.examples.benchmarks.peer.Fastjson2;
import io.github.agentstream.examples.benchmarks.peer.Ours;
import io.github.agentstream.examples.benchmarks.peer.OursRemembering;

/** The ways to read that are launched. Naming one loads no class of another. */
final class Variant {
    static final String OURS = "ours";
    static final String OURS_REMEMBERING = "oursRemembering";
    static final String DATABIND_IMMUTABLES = "databindImmutables";
    static final String FASTJSON2 = "fastjson2";

    private Variant() {}

    static Binding<?> of(String name) {
        return switch (name) {
            case OURS -> new Ours();
            case OURS_REMEMBERING -> new OursRemembering();
            case DATABIND_IMMUTABLES -> new DatabindImmutables();
            case FASTJSON2 -> new Fastjson2();
            default -> throw new IllegalArgumentException("Expected a way to read, found `" + name + "`");
        };
    }
}
