package io.github.agentstream.examples.simulator.streams;

import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.model.Endpoint;
import io.github.agentstream.model.EndpointType;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactrecord.MediaStream;
import java.util.List;
import java.util.Optional;

/** Addresses of customers, from a range of numbers that nobody has, and of the contact centre. */
final class Endpoints {
    private static final Endpoint SYSTEM_NUMBER = Endpoint.builder()
            .address("+493023125000")
            .type(EndpointType.TELEPHONE_NUMBER)
            .build();
    private static final Endpoint SYSTEM_MAIL = Endpoint.builder()
            .address("service@example.com")
            .type(EndpointType.EMAIL_ADDRESS)
            .build();
    private static final int CUSTOMERS = 1_000;

    private Endpoints() {}

    static Optional<Endpoint> customer(Leg leg) {
        long number = leg.number % CUSTOMERS;
        return switch (leg.medium()) {
            case VOICE -> Optional.of(endpoint("+49302312" + (1_000 + number), EndpointType.TELEPHONE_NUMBER));
            case EMAIL -> Optional.of(endpoint("customer" + number + "@example.org", EndpointType.EMAIL_ADDRESS));
            case CHAT, TASK -> Optional.empty();
        };
    }

    private static Endpoint endpoint(String address, EndpointType type) {
        return Endpoint.builder().address(address).type(type).build();
    }

    /** Not populated for some methods. */
    static Optional<Endpoint> system(Leg leg) {
        boolean none = leg.is(InitiationMethod.CALLBACK)
                || leg.is(InitiationMethod.MONITOR)
                || leg.is(InitiationMethod.QUEUE_TRANSFER);
        return switch (leg.medium()) {
            case VOICE -> none ? Optional.empty() : Optional.of(SYSTEM_NUMBER);
            case EMAIL -> Optional.of(SYSTEM_MAIL);
            case CHAT, TASK -> Optional.empty();
        };
    }

    static List<MediaStream> media(Leg leg) {
        return switch (leg.medium()) {
            case VOICE -> List.of(MediaStream.builder().type("AUDIO").build());
            case CHAT -> List.of(MediaStream.builder().type("CHAT").build());
            case TASK, EMAIL -> List.of();
        };
    }
}
