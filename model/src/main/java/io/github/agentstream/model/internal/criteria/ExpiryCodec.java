package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class ExpiryCodec extends ObjectCodec<Expiry, Expiry.Builder> {
    static final ExpiryCodec INSTANCE = new ExpiryCodec();

    private static final int DURATION = 0;
    private static final int EXPIRY_TIMESTAMP = 1;

    private ExpiryCodec() {
        super(Expiry.class, Fields.named("DurationInSeconds", "ExpiryTimestamp").eitherCase());
    }

    @Override
    protected Expiry.Builder builder() {
        return Expiry.builder();
    }

    @Override
    protected void read(int field, In in, Expiry.Builder expiry) throws IOException {
        switch (field) {
            case DURATION -> expiry.duration(in.secondsOrText());
            case EXPIRY_TIMESTAMP -> expiry.expiryTimestamp(in.timestampOrEpochSeconds());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(Expiry.Builder expiry, JsonFields unknownFields) {
        expiry.unknownFields(unknownFields);
    }

    @Override
    protected Expiry build(Expiry.Builder expiry) {
        return expiry.build();
    }

    @Override
    protected void writeFields(Expiry value, Out out) throws IOException {
        out.seconds(DURATION, value.duration());
        out.instant(EXPIRY_TIMESTAMP, value.expiryTimestamp());
    }
}
