package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.StateTransition;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** JSON in and out of {@link StateTransition}. */
public final class StateTransitionCodec extends ObjectCodec<StateTransition, StateTransition.Builder> {
    /** Keys as contact records have them. */
    public static final StateTransitionCodec EXACT = new StateTransitionCodec(fields());

    /** Keys with their first letter in either case, as contact events have them. */
    public static final StateTransitionCodec EITHER_CASE = new StateTransitionCodec(fields().eitherCase());

    private static final int STATE_START_TIMESTAMP = 0;
    private static final int STATE_END_TIMESTAMP = 1;
    private static final int STATE = 2;

    private StateTransitionCodec(Fields.Builder fields) {
        super(StateTransition.class, fields);
    }

    private static Fields.Builder fields() {
        return Fields.named("stateStartTimestamp", "stateEndTimestamp", "state");
    }

    @Override
    protected StateTransition.Builder builder() {
        return StateTransition.builder();
    }

    @Override
    protected void read(int field, In in, StateTransition.Builder transition) throws IOException {
        switch (field) {
            case STATE_START_TIMESTAMP -> transition.stateStartTimestamp(in.timestamp());
            case STATE_END_TIMESTAMP -> transition.stateEndTimestamp(in.timestamp());
            case STATE -> transition.state(ContactEnums.MONITOR_STATE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(StateTransition.Builder transition, JsonFields unknownFields) {
        transition.unknownFields(unknownFields);
    }

    @Override
    protected StateTransition build(StateTransition.Builder transition) {
        return transition.build();
    }

    @Override
    protected void writeFields(StateTransition value, Out out) throws IOException {
        out.instant(STATE_START_TIMESTAMP, value.stateStartTimestamp());
        out.instant(STATE_END_TIMESTAMP, value.stateEndTimestamp());
        out.value(STATE, value.state(), ContactEnums.MONITOR_STATE);
    }
}
