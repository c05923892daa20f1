package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.ContactLens;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class ContactLensCodec extends ObjectCodec<ContactLens, ContactLens.Builder> {
    static final ContactLensCodec INSTANCE = new ContactLensCodec();

    private static final int CONVERSATIONAL_ANALYTICS = 0;

    private ContactLensCodec() {
        super(ContactLens.class, Fields.named("conversationalAnalytics").eitherCase());
    }

    @Override
    protected ContactLens.Builder builder() {
        return ContactLens.builder();
    }

    @Override
    protected void read(int field, In in, ContactLens.Builder contactLens) throws IOException {
        switch (field) {
            case CONVERSATIONAL_ANALYTICS ->
                contactLens.conversationalAnalytics(ConversationalAnalyticsCodec.INSTANCE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(ContactLens.Builder contactLens, JsonFields unknownFields) {
        contactLens.unknownFields(unknownFields);
    }

    @Override
    protected ContactLens build(ContactLens.Builder contactLens) {
        return contactLens.build();
    }

    @Override
    protected void writeFields(ContactLens value, Out out) throws IOException {
        out.value(CONVERSATIONAL_ANALYTICS, value.conversationalAnalytics(), ConversationalAnalyticsCodec.INSTANCE);
    }
}
