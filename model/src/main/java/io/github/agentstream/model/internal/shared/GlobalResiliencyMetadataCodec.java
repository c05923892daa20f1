package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.GlobalResiliencyMetadata;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** JSON in and out of {@link GlobalResiliencyMetadata}. */
public final class GlobalResiliencyMetadataCodec
        extends ObjectCodec<GlobalResiliencyMetadata, GlobalResiliencyMetadata.Builder> {
    /** Keys as contact records have them. */
    public static final GlobalResiliencyMetadataCodec EXACT = new GlobalResiliencyMetadataCodec(fields());

    /** Keys with their first letter in either case, as contact events have them. */
    public static final GlobalResiliencyMetadataCodec EITHER_CASE =
            new GlobalResiliencyMetadataCodec(fields().eitherCase());

    private static final int ACTIVE_REGION = 0;
    private static final int ORIGIN_REGION = 1;
    private static final int TRAFFIC_DISTRIBUTION_GROUP_ID = 2;

    private GlobalResiliencyMetadataCodec(Fields.Builder fields) {
        super(GlobalResiliencyMetadata.class, fields);
    }

    private static Fields.Builder fields() {
        return Fields.named("ActiveRegion", "OriginRegion", "TrafficDistributionGroupId");
    }

    @Override
    protected GlobalResiliencyMetadata.Builder builder() {
        return GlobalResiliencyMetadata.builder();
    }

    @Override
    protected void read(int field, In in, GlobalResiliencyMetadata.Builder metadata) throws IOException {
        switch (field) {
            case ACTIVE_REGION -> metadata.activeRegion(in.text());
            case ORIGIN_REGION -> metadata.originRegion(in.text());
            case TRAFFIC_DISTRIBUTION_GROUP_ID -> metadata.trafficDistributionGroupId(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(GlobalResiliencyMetadata.Builder metadata, JsonFields unknownFields) {
        metadata.unknownFields(unknownFields);
    }

    @Override
    protected GlobalResiliencyMetadata build(GlobalResiliencyMetadata.Builder metadata) {
        return metadata.build();
    }

    @Override
    protected void writeFields(GlobalResiliencyMetadata value, Out out) throws IOException {
        out.text(ACTIVE_REGION, value.activeRegion());
        out.text(ORIGIN_REGION, value.originRegion());
        out.text(TRAFFIC_DISTRIBUTION_GROUP_ID, value.trafficDistributionGroupId());
    }
}
