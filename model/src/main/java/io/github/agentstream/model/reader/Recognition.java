package io.github.agentstream.model.reader;

import static io.github.agentstream.model.reader.TopLevelKey.*;

/** Tells by its keys what a document is. */
enum Recognition {
    AGENT_EVENT(RecordKind.AGENT_EVENT),
    CONTACT_EVENT_DETAIL(RecordKind.CONTACT_EVENT),
    CONTACT_EVENT_ENVELOPE(RecordKind.CONTACT_EVENT),
    CONTACT_RECORD(RecordKind.CONTACT_RECORD),
    /** Something that holds payloads: a batch for Lambda, one record of it, an SNS notification. */
    WRAPPER(RecordKind.UNKNOWN),
    OTHER(RecordKind.UNKNOWN);

    private final RecordKind kind;

    Recognition(RecordKind kind) {
        this.kind = kind;
    }

    RecordKind kind() {
        return kind;
    }

    /** Whether it is something that never stands inside something else but a wrapper. */
    boolean isRecord() {
        return this != OTHER;
    }

    static Recognition of(DocumentScanner document) {
        long keys = document.keys();
        if (isAgentEvent(keys)) {
            return AGENT_EVENT;
        }
        if (FORMAT_VERSION.in(keys)) {
            return CONTACT_RECORD;
        }
        if (DETAIL.in(keys) && isContactEvent(document.detailKeys())) {
            return CONTACT_EVENT_ENVELOPE;
        }
        if (isContactEvent(keys)) {
            return CONTACT_EVENT_DETAIL;
        }
        if (DETAIL_TYPE.in(keys) && document.hasContactEventType()) {
            return CONTACT_EVENT_ENVELOPE;
        }
        if (CONTACT_ID.in(keys) && !LOWER_CONTACT_ID.in(keys) && UPPER_INITIATION_TIMESTAMP.in(keys)) {
            return CONTACT_RECORD;
        }
        if (isWrapper(keys)) {
            return WRAPPER;
        }
        return lacksOneOfContactEvent(keys) ? CONTACT_EVENT_DETAIL : OTHER;
    }

    /** Whether these keys tell that it is an agent event, whichever others it has. */
    static boolean isAgentEvent(long keys) {
        return AGENT_ARN.in(keys) || CURRENT_AGENT_SNAPSHOT.in(keys) || PREVIOUS_AGENT_SNAPSHOT.in(keys);
    }

    private static boolean isContactEvent(long keys) {
        return EVENT_TYPE.in(keys) && CONTACT_ID.in(keys);
    }

    /** A contact event that lacks its type or its id, but has two other keys that nothing else has together. */
    private static boolean lacksOneOfContactEvent(long keys) {
        return INSTANCE_ARN.in(keys)
                && INITIATION_METHOD.in(keys)
                && (EVENT_TYPE.in(keys) || LOWER_CONTACT_ID.in(keys));
    }

    private static boolean isWrapper(long keys) {
        return isBatch(keys) || isKinesisRecord(keys) || isMessage(keys);
    }

    private static boolean isBatch(long keys) {
        return RECORDS.in(keys)
                || MESSAGES.in(keys)
                || (LOWER_RECORDS.in(keys) && (DELIVERY_STREAM_ARN.in(keys) || INVOCATION_ID.in(keys)));
    }

    private static boolean isKinesisRecord(long keys) {
        return KINESIS.in(keys)
                || (DATA.in(keys) && RECORD_ID.in(keys) && ARRIVAL.in(keys))
                || (DATA.in(keys) && SEQUENCE_NUMBER.in(keys) && PARTITION_KEY.in(keys))
                || (UPPER_DATA.in(keys) && UPPER_SEQUENCE_NUMBER.in(keys) && PARTITION_KEY.in(keys));
    }

    private static boolean isMessage(long keys) {
        return SNS.in(keys)
                || (MESSAGE.in(keys) && TOPIC_ARN.in(keys))
                || ((BODY.in(keys) || UPPER_BODY.in(keys)) && RECEIPT_HANDLE.in(keys));
    }
}
