package io.github.agentstream.examples.lambda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Where the facts go that a function establishes.
 *
 * <p>Each fact has a key. Lambda delivers again what it is not sure of, so a key may come more than once: the first fact
 * under a key stays, and another one changes nothing. With a conditional write to a table, or an object that is only
 * written when there is none, nothing counts twice.
 */
public interface Downstream {

    /** Puts a fact; returns when it is safe. What it throws has the record delivered again. */
    void put(String key, ObjectNode fact) throws IOException;
}
