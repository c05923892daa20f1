package io.github.agentstream.model.internal.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.contactevent.ChatContactMetrics;
import io.github.agentstream.model.contactrecord.QueueVisit;
import io.github.agentstream.model.json.ConnectJson;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutTest {
    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesNumbersThatJsonHasNot(double level) {
        Proficiency proficiency = Proficiency.builder().level(level).build();

        assertThatThrownBy(() -> ConnectJson.write(proficiency))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected a number for `ProficiencyLevel`, found `" + level + "`");
    }

    @Test
    void refusesFractionsOfTheUnit() {
        QueueVisit queue =
                QueueVisit.builder().duration(Duration.ofMillis(1_500)).build();
        ChatContactMetrics chat = ChatContactMetrics.builder()
                .conversationCloseTime(Duration.ofNanos(1))
                .build();

        assertThatThrownBy(() -> ConnectJson.write(queue))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected a whole number of seconds for `Duration`, found `PT1.5S`");
        assertThatThrownBy(() -> ConnectJson.write(chat))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Expected a whole number of milliseconds for `")
                .hasMessageEndingWith("`, found `PT0.000000001S`");
    }
}
