package io.github.agentstream.model.contactevent;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.internal.codec.Codec;
import io.github.agentstream.model.internal.codec.Out;
import io.github.agentstream.model.internal.codec.RecordParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Contact events and contact records on the wire: texts, trees, and what a codec makes of them. */
public final class Wire {
    private static final RecordParser PARSER = new RecordParser(StreamReadConstraints.defaults());
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Wire() {}

    /** The text of a resource that lies beside the class. */
    public static String resource(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static <T> T read(Codec<T> codec, String json) throws UnreadableException {
        return parse(codec, json).value();
    }

    public static List<Finding> findings(Codec<?> codec, String json) throws UnreadableException {
        return parse(codec, json).findings();
    }

    private static <T> RecordParser.Parsed<T> parse(Codec<T> codec, String json) throws UnreadableException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return PARSER.parse(bytes, 0, bytes.length, codec);
    }

    public static <T> String write(Codec<T> codec, T value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = MAPPER.getFactory().createGenerator(text)) {
            codec.write(value, new Out(generator));
        }
        return text.toString();
    }

    public static JsonNode tree(String json) throws IOException {
        return MAPPER.readTree(json);
    }

    /** The same text without the space between tokens. */
    public static String compact(String json) throws IOException {
        return MAPPER.writeValueAsString(tree(json));
    }

    /** The pointers of all values but the root, in the order of the text. */
    public static List<String> pointers(JsonNode tree) {
        List<String> pointers = new ArrayList<>();
        addPointers(tree, "", pointers);
        return pointers;
    }

    private static void addPointers(JsonNode node, String at, List<String> into) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addPointer(node.get(i), at + "/" + i, into);
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            addPointer(member.getValue(), at + "/" + member.getKey(), into);
        }
    }

    private static void addPointer(JsonNode node, String at, List<String> into) {
        into.add(at);
        addPointers(node, at, into);
    }

    /** A copy in which the value at the pointer is another one. */
    public static JsonNode replaced(JsonNode tree, String pointer, JsonNode value) {
        JsonNode copy = tree.deepCopy();
        int slash = pointer.lastIndexOf('/');
        ContainerNode<?> parent = (ContainerNode<?>) copy.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
        return copy;
    }

    /** A copy without the member that the pointer names. */
    public static JsonNode without(JsonNode tree, String pointer) {
        JsonNode copy = tree.deepCopy();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) copy.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
        return copy;
    }

    /** A copy in which no object has a member that is null, an empty object or an empty array. */
    public static JsonNode withoutEmpty(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        removeEmpty(copy);
        return copy;
    }

    private static void removeEmpty(JsonNode node) {
        for (Iterator<JsonNode> members = node.elements(); members.hasNext(); ) {
            JsonNode member = members.next();
            removeEmpty(member);
            if (node.isObject() && (member.isNull() || (member.isContainerNode() && member.isEmpty()))) {
                members.remove();
            }
        }
    }
}
