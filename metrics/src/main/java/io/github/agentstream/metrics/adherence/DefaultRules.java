package io.github.agentstream.metrics.adherence;

import io.github.agentstream.metrics.adherence.AdherenceRule.Basis;
import io.github.agentstream.metrics.adherence.AdherenceRule.Subject;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.ContactState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of NICE's guide, and a rule for every other channel, method and state. */
final class DefaultRules {
    private static final String OPEN = "Open";
    private static final String LOGOFF = "Logoff";

    /** {@code ONHOLD} stands in the guide; the stream says {@code CONNECTED_ONHOLD}. */
    private static final Map<String, List<String>> DOCUMENTED = Map.of(
            "VOICE-INBOUND",
            List.of("CONNECTING", "CONNECTED", "CONNECTED_ONHOLD", "ENDED", "MISSED", "ERROR", "ONHOLD"),
            "VOICE-TRANSFER",
            List.of("CONNECTING", "CONNECTED", "CONNECTED_ONHOLD", "ENDED"),
            "CHAT-API",
            List.of("CONNECTING", "CONNECTED", "ENDED", "MISSED", "ERROR", "ONHOLD"),
            "CHAT-QUEUE_TRANSFER",
            List.of("CONNECTING", "CONNECTED", "ENDED"));

    private DefaultRules() {}

    static List<AdherenceRule> all() {
        Map<String, AdherenceRule> contacts = new LinkedHashMap<>();
        for (Channel channel : Channel.values()) {
            for (InitiationMethod method : InitiationMethod.values()) {
                for (ContactState state : ContactState.values()) {
                    put(contacts, channel + "-" + method + "-" + state, Basis.FILLED);
                }
            }
        }
        DOCUMENTED.forEach(
                (contact, states) -> states.forEach(state -> put(contacts, contact + "-" + state, Basis.DOCUMENTED)));
        List<AdherenceRule> rules = new ArrayList<>(contacts.values());
        rules.sort((one, other) -> one.name().compareTo(other.name()));
        rules.add(new AdherenceRule(Subject.CONTACT, "*-*-*", OPEN, AdherenceClass.OPEN, Basis.FILLED));
        rules.add(documented(Subject.STATUS, "Available", OPEN, AdherenceClass.OPEN));
        rules.add(documented(Subject.STATUS, "Break", "Break", AdherenceClass.CLOSED));
        rules.add(documented(Subject.STATUS, "Offline", LOGOFF, AdherenceClass.LOGOFF));
        rules.add(new AdherenceRule(Subject.STATUS, "Error", OPEN, AdherenceClass.OPEN, Basis.FILLED));
        rules.add(documented(Subject.SESSION, "LOGIN", OPEN, AdherenceClass.OPEN));
        rules.add(documented(Subject.SESSION, "LOGOUT", LOGOFF, AdherenceClass.LOGOFF));
        return List.copyOf(rules);
    }

    private static void put(Map<String, AdherenceRule> rules, String name, Basis basis) {
        rules.put(name, new AdherenceRule(Subject.CONTACT, name, OPEN, AdherenceClass.OPEN, basis));
    }

    private static AdherenceRule documented(Subject subject, String name, String activity, AdherenceClass kind) {
        return new AdherenceRule(subject, name, activity, kind, Basis.DOCUMENTED);
    }
}
