package io.github.agentstream.model.contactevent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Map;
import java.util.function.Predicate;

/** Puts members that no version knows into objects. */
public final class UnknownMembers {
    /** What {@link #addTo} puts in, as the text has it. */
    public static final String TEXT = "\"zzz\":1.10,\"aaa\":1E400,\"mmm\":{\"z\":[1.0,null],\"a\":-0.0}";

    private UnknownMembers() {}

    /** Adds them to all objects whose pointers pass, and says to how many. */
    public static int addTo(JsonNode node, String pointer, Predicate<String> passes) {
        int count = 0;
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                count += addTo(node.get(i), pointer + "/" + i, passes);
            }
        }
        for (String name : node.properties().stream().map(Map.Entry::getKey).toList()) {
            count += addTo(node.get(name), pointer + "/" + name, passes);
        }
        if (node instanceof ObjectNode object && passes.test(pointer)) {
            object.putRawValue("zzz", new RawValue("1.10"));
            object.putRawValue("aaa", new RawValue("1E400"));
            object.putRawValue("mmm", new RawValue("{\"z\":[1.0,null],\"a\":-0.0}"));
            count++;
        }
        return count;
    }
}
