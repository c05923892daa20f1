package io.github.agentstream.examples.benchmarks.rule;

/** A predefined attribute and one of its values. */
public record Skill(String name, String value) {
    /** A name for languages in which it must be one word. */
    String variable() {
        return name + "_" + value;
    }
}
