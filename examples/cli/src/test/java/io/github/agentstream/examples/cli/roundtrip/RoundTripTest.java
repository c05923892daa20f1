package io.github.agentstream.examples.cli.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'AgentARN':'a','EventId':'e','EventTimestamp':'2026-01-05T09:00:00Z','EventType':'LOGIN','New':1.10}",
                "{'ContactId':'c','EventType':'QUEUED','Tags':{'Team':'a'},'New':[{}],'Channel':null}",
                "{'detail-type':'Amazon Connect Contact"
                        + " Event','detail':{'contactId':'c','eventType':'QUEUED'},'New':1}",
                "{'ContactId':'c','InitiationTimestamp':'2026-01-05T09:00:00Z','Attributes':{'a':'b'},'New':1e400}",
                "{'Free':{'Steps':[{'Expiry':{'DurationInSeconds':'30'}}]},'Other':1.0}",
                "{'contactId':'c','eventType':'CONTACT_DATA_UPDATED','updatedProperties':'Tags'}",
                "{'ContactId':'c','InitiationTimestamp':'2026-01-05T09:00:00Z','RoutingCriteria':{'Steps':[],'Index':1}}",
                "{'anything':1,'else':[null]}"
            })
    void findsRecordsOfEveryKindEqual(String json) {
        assertThat(RoundTrip.of(decoded(json)).differences()).isEmpty();
        assertThat(RoundTrip.of(decoded(json)).equal()).isTrue();
    }

    private static Decoded decoded(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        Piece piece = RecordReader.create().read(bytes).iterator().next();
        assertThat(piece).isInstanceOf(Decoded.class);
        return (Decoded) piece;
    }
}
