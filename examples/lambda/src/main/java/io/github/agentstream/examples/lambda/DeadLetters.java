package io.github.agentstream.examples.lambda;

import java.io.IOException;

/** Where records go that a function cannot use, such as unreadable ones, so that those behind them are handled. */
public interface DeadLetters {

    /**
     * Takes a letter; returns when it is safe. What it throws has the record delivered again, so a key may come more than
     * once.
     */
    void accept(DeadLetter letter) throws IOException;
}
