package io.github.agentstream.examples.snippets.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.QueueInfo;
import io.github.agentstream.model.json.ConnectJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

// snippet: lambda-eventbridge
/** Takes the contact events of an EventBridge rule, one at a time. */
public final class ContactEventHandler implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        ContactEvent event = ConnectJson.read(input.readAllBytes(), ContactEvent.class);
        String queue =
                event.queueInfo().flatMap(QueueInfo::queueArn).map(Arn::text).orElse("no queue");
        System.out.println(event.contactId() + " " + event.eventType() + " " + queue);
    }
}
// end
