package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.CustomerVoiceActivity;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** JSON in and out of {@link CustomerVoiceActivity}. */
public final class CustomerVoiceActivityCodec
        extends ObjectCodec<CustomerVoiceActivity, CustomerVoiceActivity.Builder> {
    /** Keys as contact records have them. */
    public static final CustomerVoiceActivityCodec EXACT = new CustomerVoiceActivityCodec(fields());

    /** Keys with their first letter in either case, as contact events have them. */
    public static final CustomerVoiceActivityCodec EITHER_CASE = new CustomerVoiceActivityCodec(fields().eitherCase());

    private static final int GREETING_END_TIMESTAMP = 0;
    private static final int GREETING_START_TIMESTAMP = 1;

    private CustomerVoiceActivityCodec(Fields.Builder fields) {
        super(CustomerVoiceActivity.class, fields);
    }

    private static Fields.Builder fields() {
        return Fields.named("GreetingEndTimestamp", "GreetingStartTimestamp");
    }

    @Override
    protected CustomerVoiceActivity.Builder builder() {
        return CustomerVoiceActivity.builder();
    }

    @Override
    protected void read(int field, In in, CustomerVoiceActivity.Builder activity) throws IOException {
        switch (field) {
            case GREETING_END_TIMESTAMP -> activity.greetingEndTimestamp(in.timestamp());
            case GREETING_START_TIMESTAMP -> activity.greetingStartTimestamp(in.timestamp());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(CustomerVoiceActivity.Builder activity, JsonFields unknownFields) {
        activity.unknownFields(unknownFields);
    }

    @Override
    protected CustomerVoiceActivity build(CustomerVoiceActivity.Builder activity) {
        return activity.build();
    }

    @Override
    protected void writeFields(CustomerVoiceActivity value, Out out) throws IOException {
        out.instant(GREETING_END_TIMESTAMP, value.greetingEndTimestamp());
        out.instant(GREETING_START_TIMESTAMP, value.greetingStartTimestamp());
    }
}
