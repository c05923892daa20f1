package io.github.agentstream.examples.benchmarks.read;

import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Measure;
import io.github.agentstream.examples.benchmarks.page.Section;

/** Reads events of which none says anything about the next. */
@Section(
        order = 1,
        title = "Read unrelated events",
        text =
                "Events of different agents, byte[] to value. `tokenWalk` is Jackson's parser alone, with nothing made of"
                        + " the tokens; `tokenWalkWithTexts` makes a string of each text. `ours` is `ConnectJson`, `oursAsRecord`"
                        + " the `RecordReader`, `oursInMapper` an `ObjectMapper` with `AgentStreamModule`. `databindImmutables`"
                        + " has instants and enumerations; `databindPojo`, `fastjson2` and `dsljson` fill a class with public"
                        + " fields where both are strings, drop unknown fields and check nothing.",
        yardstick = "tokenWalk")
@Goal(row = "ours", parameters = "size=LARGE", atLeast = 0.65)
@Goal(row = "ours", parameters = "size=LARGE", measure = Measure.BYTES, atMost = 16_500)
@Goal(row = "oursInMapper", parameters = "size=LARGE", atLeast = 0.5)
public class ReadUnrelated extends Read {
    /** Made by JMH. */
    public ReadUnrelated() {
        super(EventSet.UNRELATED);
    }
}
