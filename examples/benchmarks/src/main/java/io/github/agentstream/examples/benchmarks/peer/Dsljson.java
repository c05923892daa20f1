package io.github.agentstream.examples.benchmarks.peer;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import io.github.agentstream.examples.benchmarks.peer.pojo.Pojo;
import java.io.IOException;

/** dsl-json with converters made at compile time, and classes with public fields. Not thread-safe. */
public final class Dsljson implements Binding<Pojo.Event> {
    private final DslJson<Object> json =
            new DslJson<>(Settings.basicSetup().includeServiceLoader().skipDefaultValues(true));
    private final JsonReader<Object> reader = json.newReader();
    private final JsonWriter writer = json.newWriter();

    /** With a reader and a writer that are used again and again, as its documentation advises. */
    public Dsljson() {}

    @Override
    public Pojo.Event read(byte[] bytes) throws IOException {
        reader.process(bytes, bytes.length);
        return reader.next(Pojo.Event.class);
    }

    @Override
    public byte[] write(Pojo.Event value) throws IOException {
        writer.reset();
        json.serialize(writer, value);
        return writer.toByteArray();
    }
}
