package io.github.agentstream.examples.benchmarks.read;

import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Measure;
import io.github.agentstream.examples.benchmarks.page.Section;

/** Reads the events of agents as a stream has them. */
@Section(
        order = 2,
        title = "Read an agent's successive events",
        text =
                "The first 50 events of each of 200 agents, mixed as they arrive. The previous snapshot is the last current"
                        + " one, and of the configuration hardly more than the free slots changes.",
        yardstick = "tokenWalk")
@Goal(row = "oursRemembering", parameters = "size=LARGE", atLeast = 2.2)
@Goal(row = "oursRemembering", parameters = "size=LARGE", to = "fastjson2", atLeast = 1.7)
@Goal(row = "oursRemembering", parameters = "size=LARGE", measure = Measure.BYTES, atMost = 3_000)
public class ReadSuccessive extends Read {
    /** Made by JMH. */
    public ReadSuccessive() {
        super(EventSet.SUCCESSIVE);
    }
}
