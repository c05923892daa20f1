package io.github.agentstream.examples.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.agentstream.examples.benchmarks.peer.immutable.Bound;
import java.io.IOException;

/** Jackson's databind and immutable types with instants and enumerations, by annotations. Thread-safe. */
public final class DatabindImmutables implements Binding<Bound.Event> {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    /** With a mapper of its own, of which the first read is not to pay for what writing takes. */
    public DatabindImmutables() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.EAGER_SERIALIZER_FETCH)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .build();
        reader = mapper.readerFor(Bound.Event.class);
        writer = mapper.writerFor(Bound.Event.class);
    }

    @Override
    public Bound.Event read(byte[] json) throws IOException {
        return reader.readValue(json);
    }

    @Override
    public byte[] write(Bound.Event value) throws IOException {
        return writer.writeValueAsBytes(value);
    }
}
