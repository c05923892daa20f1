package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.routing.send.QueuePosition;
import io.github.agentstream.routing.send.RoutingDataRequest;
import io.github.agentstream.routing.text.CriteriaText;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.UpdateContactRoutingDataRequest;

/** What is sent to the API, compared with what the AWS SDK for Java knows and sends itself. */
class AwsSdkTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Language:Dutch >= 4 FOR 30s",
                "allOf(Product:\"Heat pump\" 2..5)",
                "agents(user-lena, user-omar) FOR 20s THEN NOT Language:Danish 1..5",
                "Language:Dutch >= 4 AND NOT Product:Boiler >= 1 OR Language:Danish 3..4 FOR 1m THEN x:y >= 1"
            })
    void sendsWhatTheSdkSends(String text) throws IOException {
        RoutingCriteria criteria = CriteriaText.read(text).orElseThrow();

        assertSentBySdk(RoutingDataRequest.body(criteria));
        assertSentBySdk(RoutingDataRequest.body(criteria, new QueuePosition.Priority(Long.MAX_VALUE)));
        assertSentBySdk(RoutingDataRequest.body(criteria, new QueuePosition.TimeAdjustment(Duration.ofMinutes(-5))));
    }

    private static void assertSentBySdk(byte[] body) throws IOException {
        UpdateContactRoutingDataRequest.Builder request =
                AwsValues.fill(UpdateContactRoutingDataRequest.builder(), MAPPER.readTree(body));

        assertThat(sentBySdk(request.instanceId("i").contactId("c").build())).isEqualTo(MAPPER.readTree(body));
    }

    @Test
    void wouldNoticeAFieldThatTheSdkDoesNotHave() throws IOException {
        JsonNode misspelt = MAPPER.readTree("{\"RoutingCriteria\":{\"Steps\":[{\"Expiry\":{\"Seconds\":1}}]}}");

        assertThatThrownBy(() -> AwsValues.fill(UpdateContactRoutingDataRequest.builder(), misspelt))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected one of [DurationInSeconds], found Seconds");
    }

    private static JsonNode sentBySdk(UpdateContactRoutingDataRequest request) throws IOException {
        AtomicReference<byte[]> body = new AtomicReference<>();
        try (ConnectClient client = ConnectClient.builder()
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(new KeepingClient(body))
                .build()) {
            client.updateContactRoutingData(request);
        }
        return MAPPER.readTree(body.get());
    }

    /** Keeps the body of a request and answers that all is well. */
    private record KeepingClient(AtomicReference<byte[]> body) implements SdkHttpClient {
        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() throws IOException {
                    try (InputStream sent =
                            request.contentStreamProvider().orElseThrow().newStream()) {
                        body.set(sent.readAllBytes());
                    }
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder().statusCode(200).build())
                            .build();
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}
    }
}
