package io.github.agentstream.model.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The keys by which documents are told apart, found by their bytes without a string being made. */
enum TopLevelKey {
    AGENT_ARN("AgentARN"),
    CURRENT_AGENT_SNAPSHOT("CurrentAgentSnapshot"),
    PREVIOUS_AGENT_SNAPSHOT("PreviousAgentSnapshot"),
    AWS_ACCOUNT_ID("AWSAccountId"),
    EVENT_ID("EventId"),
    EVENT_TIMESTAMP("EventTimestamp"),
    FORMAT_VERSION("AWSContactTraceRecordFormatVersion"),
    CONTACT_ID("ContactId", "contactId"),
    LOWER_CONTACT_ID("contactId"),
    EVENT_TYPE("EventType", "eventType"),
    INITIATION_TIMESTAMP("InitiationTimestamp", "initiationTimestamp"),
    UPPER_INITIATION_TIMESTAMP("InitiationTimestamp"),
    INITIATION_METHOD("InitiationMethod", "initiationMethod"),
    INSTANCE_ARN("InstanceARN", "InstanceArn", "instanceARN", "instanceArn"),
    DETAIL("detail"),
    DETAIL_TYPE("detail-type"),
    ENVELOPE_VERSION("version"),
    ENVELOPE_ID("id"),
    STEPS("Steps", "steps"),
    ROUTING_CRITERIA("RoutingCriteria", "routingCriteria"),
    RECORDS("Records"),
    LOWER_RECORDS("records"),
    DELIVERY_STREAM_ARN("deliveryStreamArn"),
    INVOCATION_ID("invocationId"),
    RECORD_ID("recordId"),
    KINESIS("kinesis"),
    DATA("data"),
    UPPER_DATA("Data"),
    SEQUENCE_NUMBER("sequenceNumber"),
    UPPER_SEQUENCE_NUMBER("SequenceNumber"),
    PARTITION_KEY("partitionKey", "PartitionKey"),
    ARRIVAL("approximateArrivalTimestamp"),
    BODY("body"),
    UPPER_BODY("Body"),
    RECEIPT_HANDLE("receiptHandle", "ReceiptHandle"),
    MESSAGE_ID("messageId", "MessageId"),
    MESSAGES("Messages"),
    SNS("Sns"),
    MESSAGE("Message"),
    TOPIC_ARN("TopicArn"),
    EVENT_SOURCE("eventSource", "EventSource"),
    LOWER_EVENT_ID("eventID");

    private static final byte[][][] SPELLINGS_BY_LENGTH = new byte[40][][];
    private static final long[][] BITS_BY_LENGTH = new long[40][];

    static {
        List<List<byte[]>> spellings = new ArrayList<>();
        List<List<Long>> bits = new ArrayList<>();
        for (int i = 0; i < SPELLINGS_BY_LENGTH.length; i++) {
            spellings.add(new ArrayList<>());
            bits.add(new ArrayList<>());
        }
        for (TopLevelKey key : values()) {
            for (String spelling : key.spellings) {
                spellings.get(spelling.length()).add(spelling.getBytes(StandardCharsets.US_ASCII));
                bits.get(spelling.length()).add(key.bit());
            }
        }
        for (int i = 0; i < SPELLINGS_BY_LENGTH.length; i++) {
            SPELLINGS_BY_LENGTH[i] = spellings.get(i).toArray(new byte[0][]);
            BITS_BY_LENGTH[i] = bits.get(i).stream().mapToLong(Long::longValue).toArray();
        }
    }

    private final String[] spellings;

    TopLevelKey(String... spellings) {
        this.spellings = spellings;
    }

    long bit() {
        return 1L << ordinal();
    }

    boolean in(long keys) {
        return (keys & bit()) != 0;
    }

    /** The bits of the keys that those bytes spell; 0 when they spell none. */
    static long bitsOf(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= SPELLINGS_BY_LENGTH.length) {
            return 0;
        }
        long found = 0;
        byte[][] candidates = SPELLINGS_BY_LENGTH[length];
        for (int i = 0; i < candidates.length; i++) {
            if (Arrays.equals(candidates[i], 0, length, bytes, from, to)) {
                found |= BITS_BY_LENGTH[length][i];
            }
        }
        return found;
    }
}
