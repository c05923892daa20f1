package io.github.agentstream.examples.simulator.noise;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.model.agent.AgentEvent;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Agent events before May 2019 repeated the seconds in place of the milliseconds: {@code 18:43:59.059Z}. */
final class Milliseconds2018 implements NoiseStage {
    private static final Pattern TIMESTAMP = Pattern.compile("(\\d\\dT\\d\\d:\\d\\d:)(\\d\\d)\\.\\d{3}Z\"");

    @Override
    public void pass(Delivery delivery, Consumer<Delivery> next) {
        if (delivery.value() instanceof AgentEvent event) {
            next.accept(delivery.with(Rewriting.of(event, AgentEvent.class, Milliseconds2018::repeatSeconds)));
        } else {
            next.accept(delivery);
        }
    }

    private static String repeatSeconds(String json) {
        return TIMESTAMP.matcher(json).replaceAll("$1$2.0$2Z\"");
    }
}
