package io.github.agentstream.examples.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.statemachine.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes batches of a Kinesis stream of agent events, and puts what each event tells downstream.
 *
 * <p>The first record that downstream does not take ends the batch, and its sequence number is reported: Lambda then goes
 * on from there, so that the events of each agent stay in order. What cannot be read goes to the dead letters, and the
 * batch goes on. See <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html">
 * Configuring partial batch response</a>; the function needs {@code ReportBatchItemFailures}.
 *
 * <p>An instance keeps nothing of one batch for the next. Lambda calls it with one batch at a time.
 */
public final class AgentEventHandler implements RequestHandler<KinesisEvent, StreamsEventResponse> {
    private final Downstream downstream;
    private final DeadLetters deadLetters;
    private final SavedStates states;

    /** For Lambda. Prints to the log; change it here to put facts and letters elsewhere. */
    public AgentEventHandler() {
        this(new DownstreamLog(System.out), new DeadLetterLog(System.out), SavedStates.of(System.getenv()));
        Priming.register(PrimingRecords::readAgentEvents);
    }

    AgentEventHandler(Downstream downstream, DeadLetters deadLetters, SavedStates states) {
        this.downstream = downstream;
        this.deadLetters = deadLetters;
        this.states = states;
    }

    @Override
    public StreamsEventResponse handleRequest(KinesisEvent batch, Context context) {
        return handle(batch, line -> context.getLogger().log(line));
    }

    StreamsEventResponse handle(KinesisEvent batch, Consumer<String> log) {
        BatchKnowledge agents = new BatchKnowledge(states, log);
        Optional<String> failed = firstFailed(KinesisBatch.records(batch), agents, log);
        try {
            agents.save();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "What is known of the agents was not saved, so all of the batch comes again", e);
        }
        return new StreamsEventResponse(
                failed.map(BatchItemFailure::new).map(List::of).orElse(List.of()));
    }

    private Optional<String> firstFailed(
            List<KinesisEventRecord> records, BatchKnowledge agents, Consumer<String> log) {
        for (KinesisEventRecord received : records) {
            try {
                take(received, agents);
            } catch (IOException | RuntimeException e) {
                String number = received.getKinesis().getSequenceNumber();
                log.accept("Record " + number + " was not taken and comes again: " + e);
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private void take(KinesisEventRecord received, BatchKnowledge agents) throws IOException {
        for (Piece piece : KinesisBatch.pieces(received)) {
            if (piece instanceof Decoded decoded && decoded.value() instanceof AgentEvent event) {
                tell(event, agents.of(event));
            } else {
                deadLetters.accept(KinesisBatch.deadLetter(received, piece));
            }
        }
    }

    private void tell(AgentEvent event, AgentKnowledge agent) throws IOException {
        Validation validation = agent.read(event);
        downstream.put(event.agentArn() + "/" + event.eventId(), Facts.of(event, validation));
        agent.markSafe(event);
    }
}
