package io.github.agentstream.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArnTest {
    private static final String INSTANCE = "arn:aws:connect:eu-central-1:111122223333:instance/5f1d";

    @Test
    void exposesItsParts() {
        Arn arn = Arn.of(INSTANCE + "/agent/77aa");

        assertThat(arn.partition()).contains("aws");
        assertThat(arn.service()).contains("connect");
        assertThat(arn.region()).contains("eu-central-1");
        assertThat(arn.account()).contains("111122223333");
        assertThat(arn.resource()).contains("instance/5f1d/agent/77aa");
        assertThat(arn.instanceId()).contains("5f1d");
        assertThat(arn.resourceType()).contains("agent");
        assertThat(arn.resourceId()).contains("77aa");
        assertThat(arn).hasToString(INSTANCE + "/agent/77aa");
    }

    @ParameterizedTest
    @CsvSource({
        "/queue/agent/77aa, queue, agent/77aa",
        "/queue/9b, queue, 9b",
        "/routing-profile/c3, routing-profile, c3",
        "/contact/x:y, contact, x:y",
        "'', instance, 5f1d",
        "/agent, agent,",
        "/agent/, agent,",
    })
    void namesWhatKindOfResourceItIs(String rest, String type, String id) {
        Arn arn = Arn.of(INSTANCE + rest);

        assertThat(arn.resourceType()).contains(type);
        assertThat(arn.resourceId()).isEqualTo(Optional.ofNullable(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "arn", "arn:", "arn:aws...", "example-ARN", "***", "arn:aws:connect", "::::::", "queue/1"})
    void hasNoPartsWhenMasked(String text) {
        Arn arn = Arn.of(text);

        assertThat(arn.text()).isEqualTo(text);
        assertThat(arn.resource()).isEmpty();
        assertThat(arn.instanceId()).isEmpty();
        assertThat(arn.resourceType()).isEmpty();
        assertThat(arn.resourceId()).isEmpty();
        assertThat(arn.region()).isEmpty();
    }

    @Test
    void toleratesAnEmptyPartition() {
        Arn arn = Arn.of("arn:aws::connect:us-west-2:123456789012:instance/5f1d");

        assertThat(arn.partition()).contains("aws");
        assertThat(arn.service()).isEmpty();
        assertThat(arn.region()).contains("connect");
        assertThat(arn.resource()).contains("123456789012:instance/5f1d");
        assertThat(arn.instanceId()).isEmpty();
    }

    @Test
    void isAValue() {
        assertThat(Arn.of("a"))
                .isEqualTo(Arn.of("a"))
                .hasSameHashCodeAs(Arn.of("a"))
                .isNotEqualTo(Arn.of("b"));
        assertThat(Arn.of("a")).isLessThan(Arn.of("b"));
    }
}
