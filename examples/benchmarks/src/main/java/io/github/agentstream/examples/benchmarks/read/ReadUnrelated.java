package io.github.agentstream.examples.benchmarks.read;

import io.github.agentstream.examples.benchmarks.data.EventSet;

/** Reads events of which none says anything about the next. */
public class ReadUnrelated extends Read {
    /** Made by JMH. */
    public ReadUnrelated() {
        super(EventSet.UNRELATED);
    }
}
