package io.github.agentstream.examples.benchmarks.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.AgentStreamModule;
import java.io.IOException;

/** This library behind a mapper of the user. Thread-safe. */
public final class OwnMapper implements Binding<AgentEvent> {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    /** With the defaults of Jackson and the module. */
    public OwnMapper() {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new AgentStreamModule()).build();
        reader = mapper.readerFor(AgentEvent.class);
        writer = mapper.writerFor(AgentEvent.class);
    }

    @Override
    public AgentEvent read(byte[] json) throws IOException {
        return reader.readValue(json);
    }

    @Override
    public byte[] write(AgentEvent value) throws IOException {
        return writer.writeValueAsBytes(value);
    }
}
