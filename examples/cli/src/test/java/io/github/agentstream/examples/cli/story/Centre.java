package io.github.agentstream.examples.cli.story;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contact centre of the story: its names in Amazon Connect. */
final class Centre {
    static final String ACCOUNT = "111122223333";
    static final String REGION = "eu-central-1";
    static final String INSTANCE_ID = uuid("instance");
    static final String INSTANCE = "arn:aws:connect:" + REGION + ":" + ACCOUNT + ":instance/" + INSTANCE_ID;

    static final Named SUPPORT = new Named("queue", "Support");
    static final Named WRITTEN = new Named("queue", "Written");
    static final Named PROFILE = new Named("routing-profile", "All channels");

    private Centre() {}

    /** Something of the instance that has a name. */
    record Named(String type, String name) {
        String arn() {
            return Centre.arn(type, uuid(type + "/" + name));
        }
    }

    static String arn(String type, String id) {
        return INSTANCE + "/" + type + "/" + id;
    }

    /** The same for the same name in every run. */
    static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A JSON object of keys and values in turn; nulls are written. */
    static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }
}
