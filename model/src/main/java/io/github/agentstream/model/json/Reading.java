package io.github.agentstream.model.json;

import io.github.agentstream.model.Finding;
import java.util.List;

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
        findings = List.copyOf(findings);
    }
}
