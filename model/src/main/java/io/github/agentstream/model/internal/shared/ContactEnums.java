package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.AnsweringMachineDetectionStatus;
import io.github.agentstream.model.EndpointType;
import io.github.agentstream.model.MonitorState;
import io.github.agentstream.model.internal.codec.OpenEnumCodec;

/** The codecs of the open enums that contact events and contact records have; who reads agent events never loads them. */
public final class ContactEnums {
    public static final OpenEnumCodec<EndpointType> ENDPOINT_TYPE =
            new OpenEnumCodec<>(EndpointType.class, EndpointType.values()) {
                @Override
                protected EndpointType of(String text) {
                    return EndpointType.of(text);
                }
            };

    public static final OpenEnumCodec<MonitorState> MONITOR_STATE =
            new OpenEnumCodec<>(MonitorState.class, MonitorState.values()) {
                @Override
                protected MonitorState of(String text) {
                    return MonitorState.of(text);
                }
            };

    public static final OpenEnumCodec<AnsweringMachineDetectionStatus> ANSWERING_MACHINE_DETECTION_STATUS =
            new OpenEnumCodec<>(AnsweringMachineDetectionStatus.class, AnsweringMachineDetectionStatus.values()) {
                @Override
                protected AnsweringMachineDetectionStatus of(String text) {
                    return AnsweringMachineDetectionStatus.of(text);
                }
            };

    private ContactEnums() {}
}
