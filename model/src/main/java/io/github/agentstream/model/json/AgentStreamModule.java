package io.github.agentstream.model.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.agentstream.model.internal.codec.Codec;

/**
 * Teaches any {@code ObjectMapper} to read and write the types of this SDK:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new AgentStreamModule()).build();
 * AgentEvent event = mapper.readValue(bytes, AgentEvent.class);
 * }</pre>
 *
 * <p>Registration is required; {@code findAndRegisterModules()} finds the module too. How the types look in JSON is Amazon
 * Connect's affair, so a mapper's naming strategy, inclusion, null and default typing settings do not change it; under
 * default typing, declare members as these types and not as {@code Object}. What is odd but readable is not reported this
 * way; {@link ConnectJson} and the record reader do. Thread-safe.
 */
public final class AgentStreamModule extends Module {

    /** The module; it has no settings. */
    public AgentStreamModule() {}

    @Override
    public String getModuleName() {
        return "agentstream";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        for (Codec<?> codec : Codecs.all()) {
            add(codec, serializers, deserializers);
        }
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static <T> void add(Codec<T> codec, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(codec.type(), new CodecSerializer<>(codec));
        deserializers.addDeserializer(codec.type(), new CodecDeserializer<>(codec));
    }
}
