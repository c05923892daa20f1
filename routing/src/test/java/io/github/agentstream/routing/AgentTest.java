package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Proficiency;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentTest {
    private static final String ARN =
            "arn:aws:connect:eu-north-1:123456789012:instance/3a1c0000-0000-4000-8000-000000000000/agent/user-lena";

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, 5})
    void isBuiltWithLevelsFromOneToFive(double level) {
        Agent agent = Agent.builder("user-lena")
                .proficiency("Language", "Dutch", level)
                .build();

        assertThat(agent.level("Language", "Dutch")).hasValue(level);
    }

    @Test
    void isReadFromTheCurrentSnapshotOfAnEvent() {
        AgentEvent event = event(ARN, configuration(proficiency("Language", "Dutch", 3)));

        assertThat(Agent.of(event))
                .contains(Agent.builder("user-lena")
                        .userName("lena.berg")
                        .proficiency("Language", "Dutch", 3)
                        .build());
    }

    @Test
    void isNotKnownFromAnEventWithoutConfiguration() {
        AgentEvent.Builder login = AgentEvent.builder()
                .agentArn(Arn.of(ARN))
                .eventId("e1")
                .eventTimestamp(Instant.EPOCH)
                .eventType(AgentEventType.LOGIN);

        assertThat(Agent.of(login.build())).isEmpty();
        assertThat(Agent.of(login.currentAgentSnapshot(AgentSnapshot.builder().build())
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "arn:aws:connect:::instance/i", "arn:aws:connect:::instance/i/queue/q"})
    void isNamedByTheWholeArnWhenThatNamesNoAgent(String arn) {
        assertThat(Agent.of(event(arn, configuration())).map(Agent::id)).contains(arn);
    }

    @Test
    void tellsItsLevels() {
        Agent agent = Agent.builder("user-lena")
                .proficiency("Language", "Dutch", 3)
                .proficiency("Language", "Danish", 4.5)
                .build();

        assertThat(agent.level("Language", "Dutch")).hasValue(3);
        assertThat(agent.level("Language", "Danish")).hasValue(4.5);
        assertThat(agent.level("language", "Dutch")).isEmpty();
        assertThat(agent.level("Dutch", "Language")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 5", "5, 2"})
    void hasTheHighestOfTheLevelsThatAConfigurationRepeats(double one, double other) {
        Agent agent = Agent.of(
                "user-lena",
                configuration(proficiency("Language", "Dutch", one), proficiency("Language", "Dutch", other)));

        assertThat(agent.level("Language", "Dutch")).hasValue(5);
    }

    @Test
    void passesOverProficienciesThatLackSomething() {
        Agent agent = Agent.of(
                "user-lena",
                configuration(
                        Proficiency.builder().value("Dutch").level(3).build(),
                        Proficiency.builder().name("Language").level(3).build(),
                        Proficiency.builder().name("Language").value("Dutch").build(),
                        proficiency("Language", "Dutch", Double.NaN)));

        assertThat(agent)
                .isEqualTo(Agent.builder("user-lena").userName("lena.berg").build());
    }

    @Test
    void refusesASecondLevelForTheSameAttributeAndValue() {
        Agent.Builder builder = Agent.builder("user-lena").proficiency("Language", "Dutch", 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.proficiency("Language", "Dutch", 3))
                .withMessage("Expected one level for `Language/Dutch`, found a second one");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, -1, 0, 0.9, 5.1, 6, Double.POSITIVE_INFINITY})
    void refusesLevelsThatAmazonConnectDoesNotAssign(double level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agent.builder("user-lena").proficiency("Language", "Dutch", level))
                .withMessage("Expected a level from `1` to `5`, found `" + level + "`");
    }

    @Test
    void tellsAttributesApartWhoseHashCodesCollide() {
        Agent agent = Agent.builder("user-lena")
                .proficiency("Aa", "BB", 1)
                .proficiency("BB", "Aa", 2)
                .proficiency("Aa", "Aa", 3)
                .build();

        assertThat(agent.level("Aa", "BB")).hasValue(1);
        assertThat(agent.level("BB", "Aa")).hasValue(2);
        assertThat(agent.level("Aa", "Aa")).hasValue(3);
        assertThat(agent.level("BB", "BB")).isEmpty();
    }

    @Test
    void isEqualWhateverTheOrderOfItsProficiencies() {
        Configuration listed = configuration(proficiency("Language", "Dutch", 3), proficiency("Area", "North", 1));
        Configuration reversed = configuration(proficiency("Area", "North", 1), proficiency("Language", "Dutch", 3));

        assertThat(Agent.of("user-lena", listed))
                .isEqualTo(Agent.of("user-lena", reversed))
                .hasSameHashCodeAs(Agent.of("user-lena", reversed))
                .isNotEqualTo(Agent.of("user-omar", listed))
                .isNotEqualTo(Agent.builder("user-lena")
                        .proficiency("Language", "Dutch", 3)
                        .proficiency("Area", "North", 1)
                        .build());
    }

    @Test
    void doesNotChangeWithItsBuilder() {
        Agent.Builder builder = Agent.builder("user-lena");
        Agent before = builder.build();
        builder.proficiency("Language", "Dutch", 3);

        assertThat(before.level("Language", "Dutch")).isEmpty();
        assertThat(before).isNotEqualTo(builder.build());
    }

    @Test
    void doesNotPrintItsName() {
        Agent agent = Agent.of("user-lena", configuration(proficiency("Language", "Dutch", 3)));

        assertThat(agent).hasToString("Agent{id=user-lena, userName=***, proficiencies=1}");
        assertThat(agent.userName()).contains("lena.berg");
    }

    private static Configuration configuration(Proficiency... proficiencies) {
        return Configuration.builder()
                .username("lena.berg")
                .addProficiencies(proficiencies)
                .build();
    }

    private static Proficiency proficiency(String name, String value, double level) {
        return Proficiency.builder().name(name).value(value).level(level).build();
    }

    private static AgentEvent event(String arn, Configuration configuration) {
        return AgentEvent.builder()
                .agentArn(Arn.of(arn))
                .eventId("e1")
                .eventTimestamp(Instant.EPOCH)
                .eventType(AgentEventType.STATE_CHANGE)
                .currentAgentSnapshot(Optional.of(
                        AgentSnapshot.builder().configuration(configuration).build()))
                .build();
    }
}
