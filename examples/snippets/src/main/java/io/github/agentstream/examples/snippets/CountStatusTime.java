package io.github.agentstream.examples.snippets;

// snippet: readme-metrics
import io.github.agentstream.metrics.AgentRow;
import io.github.agentstream.metrics.AgentStatusTime;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.reader.Pieces;
import io.github.agentstream.model.reader.RecordReader;
import java.io.IOException;
import java.nio.file.Path;

final class CountStatusTime {
    public static void main(String[] args) throws IOException {
        AgentStatusTime time = new AgentStatusTime(IntervalLength.FIFTEEN_MINUTES);
        try (Pieces pieces = RecordReader.create().read(Path.of(args[0]))) {
            pieces.values(AgentEvent.class).forEach(time::add);
        }
        for (AgentRow row : time.rows()) {
            System.out.println(row.toJson());
        }
    }
}
// end
