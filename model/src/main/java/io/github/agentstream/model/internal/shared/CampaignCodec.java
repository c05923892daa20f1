package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.Campaign;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** JSON in and out of {@link Campaign}. */
public final class CampaignCodec extends ObjectCodec<Campaign, Campaign.Builder> {
    /** Keys as contact records have them. */
    public static final CampaignCodec EXACT = new CampaignCodec(fields());

    /** Keys with their first letter in either case, as contact events have them. */
    public static final CampaignCodec EITHER_CASE = new CampaignCodec(fields().eitherCase());

    private static final int CAMPAIGN_ID = 0;

    private CampaignCodec(Fields.Builder fields) {
        super(Campaign.class, fields);
    }

    private static Fields.Builder fields() {
        return Fields.named("CampaignId");
    }

    @Override
    protected Campaign.Builder builder() {
        return Campaign.builder();
    }

    @Override
    protected void read(int field, In in, Campaign.Builder campaign) throws IOException {
        switch (field) {
            case CAMPAIGN_ID -> campaign.campaignId(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(Campaign.Builder campaign, JsonFields unknownFields) {
        campaign.unknownFields(unknownFields);
    }

    @Override
    protected Campaign build(Campaign.Builder campaign) {
        return campaign.build();
    }

    @Override
    protected void writeFields(Campaign value, Out out) throws IOException {
        out.text(CAMPAIGN_ID, value.campaignId());
    }
}
