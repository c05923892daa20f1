package io.github.agentstream.statemachine.board;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.Concurrency;
import io.github.agentstream.model.agent.RoutingProfile;
import java.util.List;
import java.util.OptionalInt;

/** How many contacts an agent could take besides those there are. */
final class Slots {
    private Slots() {}

    static OptionalInt free(AgentState agent, Channel.Known channel) {
        List<Concurrency> listed = listed(agent);
        for (Concurrency slots : listed) {
            if (isOf(slots, channel)) {
                return free(agent, slots);
            }
        }
        return listed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(0);
    }

    static boolean has(AgentState agent, Channel.Known channel) {
        OptionalInt free = free(agent, channel);
        return free.isPresent() ? free.getAsInt() > 0 : isIdle(agent);
    }

    static boolean any(AgentState agent) {
        List<Concurrency> listed = listed(agent);
        if (listed.isEmpty()) {
            return isIdle(agent);
        }
        for (Concurrency slots : listed) {
            OptionalInt free = free(agent, slots);
            if (free.isPresent() ? free.getAsInt() > 0 : isIdle(agent)) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt free(AgentState agent, Concurrency slots) {
        if (slots.availableSlots().isPresent() || slots.maximumSlots().isEmpty()) {
            return slots.availableSlots();
        }
        long taken = agent.contacts().stream()
                .filter(AgentContact::takesSlot)
                .filter(contact -> isOf(slots, contact.channel()))
                .count();
        return OptionalInt.of((int) Math.max(0, slots.maximumSlots().getAsInt() - taken));
    }

    private static boolean isIdle(AgentState agent) {
        return agent.contacts().stream().noneMatch(AgentContact::takesSlot);
    }

    private static boolean isOf(Concurrency slots, Channel.Known channel) {
        return slots.channel().filter(one -> one.is(channel)).isPresent();
    }

    private static List<Concurrency> listed(AgentState agent) {
        return agent.routingProfile().map(RoutingProfile::concurrency).orElse(List.of());
    }
}
