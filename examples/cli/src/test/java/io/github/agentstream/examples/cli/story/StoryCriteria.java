package io.github.agentstream.examples.cli.story;

import static io.github.agentstream.examples.cli.story.Centre.object;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Routing criteria of two steps: a good match for half a minute, then whoever speaks the language. */
final class StoryCriteria {
    private static final Duration FIRST_STEP = Duration.ofSeconds(30);

    private final List<String> statuses = new ArrayList<>(List.of("INACTIVE", "INACTIVE"));
    private @Nullable Instant activation;

    void activate(Instant now) {
        activation = now;
        statuses.set(0, "ACTIVE");
    }

    void expireFirst() {
        statuses.set(0, "EXPIRED");
        statuses.set(1, "ACTIVE");
    }

    void join() {
        statuses.replaceAll(status -> status.equals("ACTIVE") ? "JOINED" : status);
    }

    /** As a function returns it to a flow. */
    static Map<String, @Nullable Object> sent() {
        return object(
                "BillingInGerman",
                object(
                        "Steps",
                        List.of(
                                object(
                                        "Expression",
                                        first(),
                                        "Expiry",
                                        object("DurationInSeconds", FIRST_STEP.toSeconds())),
                                object("Expression", second()))));
    }

    /** As contact events have it. */
    Object inEvent() {
        return lowerCamel(reported(Story.millis(activation), Story.millis(expiry())));
    }

    /** As contact records have it. */
    Object inRecord() {
        return List.of(reported(Story.seconds(activation), Story.seconds(expiry())));
    }

    private @Nullable Instant expiry() {
        return statuses.get(0).equals("EXPIRED") && activation != null ? activation.plus(FIRST_STEP) : null;
    }

    private Map<String, @Nullable Object> reported(@Nullable String activated, @Nullable String expired) {
        Map<String, @Nullable Object> expiry = object("DurationInSeconds", FIRST_STEP.toSeconds());
        if (expired != null) {
            expiry.put("ExpiryTimestamp", expired);
        }
        return object(
                "ActivationTimestamp",
                activated,
                "Index",
                0,
                "Steps",
                List.of(
                        object("Expiry", expiry, "Expression", first(), "Status", statuses.get(0)),
                        object("Expression", second(), "Status", statuses.get(1))));
    }

    private static Map<String, @Nullable Object> first() {
        return object("AndExpression", List.of(atLeast("Language", "German", 4), atLeast("Product", "Billing", 4)));
    }

    private static Map<String, @Nullable Object> second() {
        return atLeast("Language", "German", 3);
    }

    private static Map<String, @Nullable Object> atLeast(String name, String value, double level) {
        return object(
                "AttributeCondition",
                object(
                        "ComparisonOperator", "NumberGreaterOrEqualTo",
                        "Name", name,
                        "ProficiencyLevel", level,
                        "Value", value));
    }

    private static Object lowerCamel(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> lower = new LinkedHashMap<>();
            map.forEach((key, inner) -> lower.put(lowerFirst(String.valueOf(key)), lowerCamel(inner)));
            return lower;
        }
        return value instanceof List<?> list
                ? list.stream().map(StoryCriteria::lowerCamel).toList()
                : value;
    }

    private static String lowerFirst(String key) {
        return Character.toLowerCase(key.charAt(0)) + key.substring(1);
    }
}
