package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.AgentHierarchyGroups;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** One codec for each stream, which name the fields of a group differently. */
public final class AgentHierarchyGroupsCodec extends ObjectCodec<AgentHierarchyGroups, AgentHierarchyGroups.Builder> {
    public static final AgentHierarchyGroupsCodec AGENT_EVENT =
            new AgentHierarchyGroupsCodec(levels(), new HierarchyGroupCodec(Fields.named("ARN", "Name")));
    public static final AgentHierarchyGroupsCodec CONTACT_RECORD =
            new AgentHierarchyGroupsCodec(levels(), new HierarchyGroupCodec(Fields.named("ARN", "GroupName")));
    public static final AgentHierarchyGroupsCodec CONTACT_EVENT = new AgentHierarchyGroupsCodec(
            levels().eitherCase(),
            new HierarchyGroupCodec(Fields.named("arn", "name").eitherCase()));

    private static final int LEVEL_1 = 0;
    private static final int LEVEL_2 = 1;
    private static final int LEVEL_3 = 2;
    private static final int LEVEL_4 = 3;
    private static final int LEVEL_5 = 4;

    private final HierarchyGroupCodec group;

    private AgentHierarchyGroupsCodec(Fields.Builder levels, HierarchyGroupCodec group) {
        super(AgentHierarchyGroups.class, levels);
        this.group = group;
    }

    private static Fields.Builder levels() {
        return Fields.named("Level1", "Level2", "Level3", "Level4", "Level5");
    }

    HierarchyGroupCodec group() {
        return group;
    }

    @Override
    protected AgentHierarchyGroups.Builder builder() {
        return AgentHierarchyGroups.builder();
    }

    @Override
    protected void read(int field, In in, AgentHierarchyGroups.Builder groups) throws IOException {
        switch (field) {
            case LEVEL_1 -> groups.level1(group.read(in));
            case LEVEL_2 -> groups.level2(group.read(in));
            case LEVEL_3 -> groups.level3(group.read(in));
            case LEVEL_4 -> groups.level4(group.read(in));
            case LEVEL_5 -> groups.level5(group.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(AgentHierarchyGroups.Builder groups, JsonFields unknownFields) {
        groups.unknownFields(unknownFields);
    }

    @Override
    protected AgentHierarchyGroups build(AgentHierarchyGroups.Builder groups) {
        return groups.build();
    }

    @Override
    protected void writeFields(AgentHierarchyGroups value, Out out) throws IOException {
        out.value(LEVEL_1, value.level1(), group);
        out.value(LEVEL_2, value.level2(), group);
        out.value(LEVEL_3, value.level3(), group);
        out.value(LEVEL_4, value.level4(), group);
        out.value(LEVEL_5, value.level5(), group);
    }
}
