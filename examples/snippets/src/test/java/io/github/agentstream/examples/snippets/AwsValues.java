package io.github.agentstream.examples.snippets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** Makes values of the AWS SDK of JSON, by what the SDK says about its fields, and takes nothing that they do not have. */
final class AwsValues {
    private AwsValues() {}

    /** Fills a builder; every key must be one of its fields, and every value of the field's type. */
    static <T extends SdkPojo> T fill(T builder, JsonNode json) {
        Map<String, SdkField<?>> fields =
                builder.sdkFields().stream().collect(Collectors.toMap(SdkField::locationName, Function.identity()));
        json.properties().forEach(member -> {
            SdkField<?> field = fields.get(member.getKey());
            if (field == null) {
                throw new AssertionError("Expected one of " + fields.keySet() + ", found " + member.getKey());
            }
            field.set(builder, value(field, member.getValue()));
        });
        return builder;
    }

    private static Object value(SdkField<?> field, JsonNode json) {
        MarshallingType<?> type = field.marshallingType();
        if (type == MarshallingType.STRING && json.isTextual()) {
            return json.textValue();
        }
        if (type == MarshallingType.INTEGER && json.canConvertToInt() && json.isIntegralNumber()) {
            return json.intValue();
        }
        if (type == MarshallingType.LONG && json.isIntegralNumber()) {
            return json.longValue();
        }
        if (type == MarshallingType.FLOAT && json.isNumber()) {
            return json.floatValue();
        }
        if (type == MarshallingType.LIST && json.isArray()) {
            SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
            List<Object> elements = new ArrayList<>();
            json.forEach(one -> elements.add(value(element, one)));
            return elements;
        }
        if (type == MarshallingType.SDK_POJO && json.isObject()) {
            return ((SdkBuilder<?, ?>) fill(field.constructor().get(), json)).build();
        }
        throw new AssertionError("Expected a value of " + field.memberName() + ", found " + json.getNodeType());
    }
}
