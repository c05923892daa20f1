package io.github.agentstream.model.json;

import io.github.agentstream.model.Finding;
import java.util.List;
import java.util.Objects;

/**
 * A value that was read.
 *
 * @param value the value
 * @param findings what was odd about it, in the order of the document; empty when nothing was
 * @param <T> its type
 */
public record Reading<T>(T value, List<Finding> findings) {
    /** Copies the list. */
    public Reading {
        Objects.requireNonNull(value, "value");
        findings = List.copyOf(findings);
    }
}
