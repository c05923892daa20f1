package io.github.agentstream.examples.benchmarks.read;

import io.github.agentstream.examples.benchmarks.data.EventSet;

/** Reads the events of agents as a stream has them. */
public class ReadSuccessive extends Read {
    /** Made by JMH. */
    public ReadSuccessive() {
        super(EventSet.SUCCESSIVE);
    }
}
