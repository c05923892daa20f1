package io.github.agentstream.routing.text;

import io.github.agentstream.model.Problem;

/** Ends the writing of a text at what there are no words for. */
final class Unsayable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    Unsayable(String location, String expected, String found) {
        super(expected, null, false, false);
        this.problem = new Problem(location, expected, found);
    }

    Problem problem() {
        return problem;
    }
}
