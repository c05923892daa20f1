package io.github.agentstream.examples.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@link AgentEventHandler} whose downstream is away as long as a file is there. */
public final class UnsteadyHandler implements RequestHandler<KinesisEvent, StreamsEventResponse> {
    static final String AWAY = "AWAY";

    private final DownstreamLog log = new DownstreamLog(System.out);
    private final AgentEventHandler handler = new AgentEventHandler(
            (key, fact) -> {
                if (Files.exists(Path.of(System.getenv(AWAY)))) {
                    throw new IOException("the table is away");
                }
                log.put(key, fact);
            },
            new DeadLetterLog(System.out),
            SavedStates.of(System.getenv()));

    @Override
    public StreamsEventResponse handleRequest(KinesisEvent batch, Context context) {
        return handler.handleRequest(batch, context);
    }
}
