package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;
import java.util.List;

/** A whole EventBridge event. */
final class ContactEventEnvelopeCodec extends ObjectCodec<EnvelopedContactEvent, EnvelopedContactEvent.Builder> {
    private static final List<String> KEYS =
            List.of("version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail");

    static final ContactEventEnvelopeCodec INSTANCE = new ContactEventEnvelopeCodec();

    private static final int VERSION = 0;
    private static final int ID = 1;
    private static final int DETAIL_TYPE = 2;
    private static final int SOURCE = 3;
    private static final int ACCOUNT = 4;
    private static final int TIME = 5;
    private static final int REGION = 6;
    private static final int RESOURCES = 7;
    private static final int DETAIL = 8;

    private ContactEventEnvelopeCodec() {
        super(
                EnvelopedContactEvent.class,
                Fields.named(KEYS.toArray(new String[0])).required("detail"));
    }

    /** Whether EventBridge events have a key of that name. */
    static boolean hasKey(String name) {
        return KEYS.contains(name);
    }

    @Override
    protected EnvelopedContactEvent.Builder builder() {
        return new EnvelopedContactEvent.Builder();
    }

    @Override
    protected void read(int field, In in, EnvelopedContactEvent.Builder event) throws IOException {
        switch (field) {
            case VERSION -> event.envelope().version(in.text());
            case ID -> event.envelope().id(in.text());
            case DETAIL_TYPE -> event.envelope().detailType(in.text());
            case SOURCE -> event.envelope().source(in.text());
            case ACCOUNT -> event.envelope().account(in.text());
            case TIME -> event.envelope().time(in.instant());
            case REGION -> event.envelope().region(in.text());
            case RESOURCES -> {
                in.startArray();
                while (in.nextElement()) {
                    event.envelope().addResource(in.text());
                }
            }
            case DETAIL -> event.detail(ContactEventDetailCodec.INSTANCE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(EnvelopedContactEvent.Builder event, JsonFields unknownFields) {
        event.envelope().unknownFields(unknownFields);
    }

    @Override
    protected EnvelopedContactEvent build(EnvelopedContactEvent.Builder event) {
        return event.build();
    }

    @Override
    protected void writeFields(EnvelopedContactEvent value, Out out) throws IOException {
        EventBridgeEnvelope envelope = value.envelope();
        Out.TimestampForm outer = out.timestamps(Out.TimestampForm.SECONDS);
        out.text(VERSION, envelope.version());
        out.text(ID, envelope.id());
        out.text(DETAIL_TYPE, envelope.detailType());
        out.text(SOURCE, envelope.source());
        out.text(ACCOUNT, envelope.account());
        out.instant(TIME, envelope.time());
        out.text(REGION, envelope.region());
        out.textsIfAny(RESOURCES, envelope.resources());
        out.value(DETAIL, value.detail(), ContactEventDetailCodec.INSTANCE);
        out.timestamps(outer);
    }
}
