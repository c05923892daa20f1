package io.github.agentstream.examples.lambda;

import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import io.github.agentstream.examples.lambda.local.StreamRecord;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Batches as AWS's runtime interface client hands them to a function. */
final class Deliveries {
    private Deliveries() {}

    static List<byte[]> payloads(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    static KinesisEvent event(List<StreamRecord> records) {
        KinesisEvent event = new KinesisEvent();
        event.setRecords(new ArrayList<>());
        for (StreamRecord each : records) {
            KinesisEvent.Record kinesis = new KinesisEvent.Record();
            kinesis.setSequenceNumber(each.sequenceNumber());
            kinesis.setData(ByteBuffer.wrap(each.data()));
            KinesisEventRecord received = new KinesisEventRecord();
            received.setEventSourceARN(StreamRecord.STREAM);
            received.setKinesis(kinesis);
            event.getRecords().add(received);
        }
        return event;
    }
}
