package io.github.agentstream.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactevent.QueueType;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenEnumTest {

    static Stream<Arguments> types() {
        return Stream.of(
                type(Channel.values(), Channel::of),
                type(InitiationMethod.values(), InitiationMethod::of),
                type(AnsweringMachineDetectionStatus.values(), AnsweringMachineDetectionStatus::of),
                type(EndpointType.values(), EndpointType::of),
                type(MonitorState.values(), MonitorState::of),
                type(AgentEventType.values(), AgentEventType::of),
                type(AgentStatusType.values(), AgentStatusType::of),
                type(ContactState.values(), ContactState::of),
                type(ContactEventType.values(), ContactEventType::of),
                type(QueueType.values(), QueueType::of),
                type(RoutingStepStatus.values(), RoutingStepStatus::of),
                type(ComparisonOperator.values(), ComparisonOperator::of));
    }

    private static <T extends OpenEnum<?>> Arguments type(List<T> values, Function<String, T> of) {
        return Arguments.of(values.get(0).getClass().getSimpleName(), values, of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void hasAConstantForEachKnownValue(String name, List<OpenEnum<?>> values, Function<String, OpenEnum<?>> of) {
        Enum<?>[] known = values.get(0).known().getDeclaringClass().getEnumConstants();

        assertThat(values).hasSize(known.length - 1);
        for (int i = 0; i < values.size(); i++) {
            OpenEnum<?> value = values.get(i);
            assertThat(value.known()).isSameAs(known[i]);
            assertThat(value.value().replace("_", ""))
                    .isEqualToIgnoringCase(known[i].name().replace("_", ""));
            assertThat(of.apply(value.value())).isSameAs(value);
            assertThat(of.apply(value.value().toLowerCase(Locale.ROOT)).known()).isSameAs(known[i]);
        }
        assertThat(known[known.length - 1].name()).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void keepsWhatItDoesNotKnow(String name, List<OpenEnum<?>> values, Function<String, OpenEnum<?>> of) {
        for (String text : List.of("", "1", "UNKNOWN", "a new one", "null", "UNKNOWN_")) {
            OpenEnum<?> value = of.apply(text);

            assertThat(value.value()).isEqualTo(text);
            assertThat(value).hasToString(text).isEqualTo(of.apply(text)).hasSameHashCodeAs(of.apply(text));
            assertThat(value.known().name()).isEqualTo("UNKNOWN");
        }
    }

    @Test
    void takesTaskAndTasksForOneChannelAndKeepsTheSpelling() {
        Channel tasks = Channel.of("TASKS");

        assertThat(tasks.is(Channel.Known.TASK)).isTrue();
        assertThat(tasks.value()).isEqualTo("TASKS");
        assertThat(tasks).isNotEqualTo(Channel.TASK);
        assertThat(Channel.of("Voice").known()).isEqualTo(Channel.Known.VOICE);
    }

    @Test
    void doesNotMixTypesUp() {
        assertThat((Object) Channel.of("x")).isNotEqualTo(QueueType.of("x"));
    }
}
