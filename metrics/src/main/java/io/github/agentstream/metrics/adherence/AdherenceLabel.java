package io.github.agentstream.metrics.adherence;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import java.util.List;

/**
 * The name of a state. Values of the streams are in their canonical spelling; what is not told is {@code UNKNOWN}.
 *
 * @param parts one of a status or session, three of a contact
 */
record AdherenceLabel(AdherenceRule.Subject subject, List<String> parts) {
    static final AdherenceLabel LOGIN = new AdherenceLabel(AdherenceRule.Subject.SESSION, List.of("LOGIN"));
    static final AdherenceLabel LOGOUT = new AdherenceLabel(AdherenceRule.Subject.SESSION, List.of("LOGOUT"));

    private static final String UNKNOWN = "UNKNOWN";

    static AdherenceLabel of(AgentStatus status) {
        return new AdherenceLabel(AdherenceRule.Subject.STATUS, List.of(status.name()));
    }

    static AdherenceLabel of(Contact contact, ContactState state) {
        return ofContact(
                contact.channel().map(AdherenceLabel::text).orElse(UNKNOWN),
                contact.initiationMethod().map(AdherenceLabel::text).orElse(UNKNOWN),
                state.known() == ContactState.Known.UNKNOWN
                        ? state.value()
                        : state.known().name());
    }

    static AdherenceLabel ofContact(String channel, String method, String state) {
        return new AdherenceLabel(AdherenceRule.Subject.CONTACT, List.of(channel, method, state));
    }

    String text() {
        return String.join("-", parts);
    }

    private static String text(Channel channel) {
        return channel.known() == Channel.Known.UNKNOWN
                ? channel.value()
                : channel.known().name();
    }

    private static String text(InitiationMethod method) {
        return method.known() == InitiationMethod.Known.UNKNOWN
                ? method.value()
                : method.known().name();
    }
}
