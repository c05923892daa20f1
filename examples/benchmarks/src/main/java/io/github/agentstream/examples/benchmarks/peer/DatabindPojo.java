package io.github.agentstream.examples.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.examples.benchmarks.peer.pojo.Pojo;
import java.io.IOException;

/** Jackson's databind and classes with public fields. Thread-safe. */
public final class DatabindPojo implements Binding<Pojo.Event> {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    /** With a mapper of its own. */
    public DatabindPojo() {
        ObjectMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
        reader = mapper.readerFor(Pojo.Event.class);
        writer = mapper.writerFor(Pojo.Event.class);
    }

    @Override
    public Pojo.Event read(byte[] json) throws IOException {
        return reader.readValue(json);
    }

    @Override
    public byte[] write(Pojo.Event value) throws IOException {
        return writer.writeValueAsBytes(value);
    }
}
