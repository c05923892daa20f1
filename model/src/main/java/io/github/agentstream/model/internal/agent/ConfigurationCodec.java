package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import io.github.agentstream.model.internal.shared.AgentHierarchyGroupsCodec;
import java.io.IOException;

final class ConfigurationCodec extends ObjectCodec<Configuration, Configuration.Builder> {
    static final ConfigurationCodec INSTANCE = new ConfigurationCodec();

    private static final int AGENT_HIERARCHY_GROUPS = 0;
    private static final int AUTO_ACCEPT = 1;
    private static final int FIRST_NAME = 2;
    private static final int LANGUAGE_CODE = 3;
    private static final int LAST_NAME = 4;
    private static final int PROFICIENCIES = 5;
    private static final int ROUTING_PROFILE = 6;
    private static final int SIP_ADDRESS = 7;
    private static final int USERNAME = 8;

    private ConfigurationCodec() {
        super(
                Configuration.class,
                Fields.named(
                        "AgentHierarchyGroups",
                        "AutoAccept",
                        "FirstName",
                        "LanguageCode",
                        "LastName",
                        "Proficiencies",
                        "RoutingProfile",
                        "SipAddress",
                        "Username"));
    }

    @Override
    protected Configuration.Builder builder() {
        return Configuration.builder();
    }

    @Override
    protected void read(int field, In in, Configuration.Builder configuration) throws IOException {
        switch (field) {
            case AGENT_HIERARCHY_GROUPS ->
                configuration.agentHierarchyGroups(AgentHierarchyGroupsCodec.AGENT_EVENT.read(in));
            case AUTO_ACCEPT -> configuration.autoAccept(in.bool());
            case FIRST_NAME -> configuration.firstName(in.text());
            case LANGUAGE_CODE -> configuration.languageCode(in.text());
            case LAST_NAME -> configuration.lastName(in.text());
            case PROFICIENCIES -> {
                in.startArray();
                while (in.nextElement()) {
                    configuration.addProficiency(ProficiencyCodec.INSTANCE.read(in));
                }
            }
            case ROUTING_PROFILE -> configuration.routingProfile(RoutingProfileCodec.INSTANCE.read(in));
            case SIP_ADDRESS -> configuration.sipAddress(in.text());
            case USERNAME -> configuration.username(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(Configuration.Builder configuration, JsonFields unknownFields) {
        configuration.unknownFields(unknownFields);
    }

    @Override
    protected Configuration build(Configuration.Builder configuration) {
        return configuration.build();
    }

    @Override
    protected void writeFields(Configuration value, Out out) throws IOException {
        out.value(AGENT_HIERARCHY_GROUPS, value.agentHierarchyGroups(), AgentHierarchyGroupsCodec.AGENT_EVENT);
        out.bool(AUTO_ACCEPT, value.autoAccept());
        out.text(FIRST_NAME, value.firstName());
        out.text(LANGUAGE_CODE, value.languageCode());
        out.text(LAST_NAME, value.lastName());
        out.arrayIfAny(PROFICIENCIES, value.proficiencies(), ProficiencyCodec.INSTANCE);
        out.value(ROUTING_PROFILE, value.routingProfile(), RoutingProfileCodec.INSTANCE);
        out.text(SIP_ADDRESS, value.sipAddress());
        out.text(USERNAME, value.username());
    }
}
