package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.Recording;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** JSON in and out of {@link Recording}. */
public final class RecordingCodec extends ObjectCodec<Recording, Recording.Builder> {
    /** Keys as contact records have them. */
    public static final RecordingCodec EXACT = new RecordingCodec(fields());

    /** Keys with their first letter in either case, as contact events have them. */
    public static final RecordingCodec EITHER_CASE = new RecordingCodec(fields().eitherCase());

    private static final int DELETION_REASON = 0;
    private static final int FRAGMENT_START_NUMBER = 1;
    private static final int FRAGMENT_STOP_NUMBER = 2;
    private static final int LOCATION = 3;
    private static final int MEDIA_STREAM_TYPE = 4;
    private static final int PARTICIPANT_TYPE = 5;
    private static final int START_TIMESTAMP = 6;
    private static final int STATUS = 7;
    private static final int STOP_TIMESTAMP = 8;
    private static final int STORAGE_TYPE = 9;
    private static final int TYPE = 10;

    private RecordingCodec(Fields.Builder fields) {
        super(Recording.class, fields);
    }

    private static Fields.Builder fields() {
        return Fields.named(
                "DeletionReason",
                "FragmentStartNumber",
                "FragmentStopNumber",
                "Location",
                "MediaStreamType",
                "ParticipantType",
                "StartTimestamp",
                "Status",
                "StopTimestamp",
                "StorageType",
                "Type");
    }

    @Override
    protected Recording.Builder builder() {
        return Recording.builder();
    }

    @Override
    protected void read(int field, In in, Recording.Builder recording) throws IOException {
        switch (field) {
            case DELETION_REASON -> recording.deletionReason(in.text());
            case FRAGMENT_START_NUMBER -> recording.fragmentStartNumber(in.text());
            case FRAGMENT_STOP_NUMBER -> recording.fragmentStopNumber(in.text());
            case LOCATION -> recording.location(in.text());
            case MEDIA_STREAM_TYPE -> recording.mediaStreamType(in.text());
            case PARTICIPANT_TYPE -> recording.participantType(in.text());
            case START_TIMESTAMP -> recording.startTimestamp(in.timestamp());
            case STATUS -> recording.status(in.text());
            case STOP_TIMESTAMP -> recording.stopTimestamp(in.timestamp());
            case STORAGE_TYPE -> recording.storageType(in.text());
            case TYPE -> recording.type(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(Recording.Builder recording, JsonFields unknownFields) {
        recording.unknownFields(unknownFields);
    }

    @Override
    protected Recording build(Recording.Builder recording) {
        return recording.build();
    }

    @Override
    protected void writeFields(Recording value, Out out) throws IOException {
        out.text(DELETION_REASON, value.deletionReason());
        out.text(FRAGMENT_START_NUMBER, value.fragmentStartNumber());
        out.text(FRAGMENT_STOP_NUMBER, value.fragmentStopNumber());
        out.text(LOCATION, value.location());
        out.text(MEDIA_STREAM_TYPE, value.mediaStreamType());
        out.text(PARTICIPANT_TYPE, value.participantType());
        out.instant(START_TIMESTAMP, value.startTimestamp());
        out.text(STATUS, value.status());
        out.instant(STOP_TIMESTAMP, value.stopTimestamp());
        out.text(STORAGE_TYPE, value.storageType());
        out.text(TYPE, value.type());
    }
}
