package io.github.agentstream.metrics.adherence;

import io.github.agentstream.metrics.adherence.AdherenceRule.Subject;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.statemachine.lifecycle.AgentPhase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which activities of workforce management stand for which states. The first rule counts that is for a state. It tells
 * something for every state: where no rule does, contacts are open, and a status is open when it is routable, logoff when it
 * is offline, and else closed, under its own name. Immutable.
 *
 * <p>The default is the table of NICE's <a
 * href="https://help.nicecxone.com/content/workforcemanagement/customerintegrationguideamazonconnect.htm">customer
 * integration guide for Amazon Connect</a>, with a rule of this library's for each channel, method and state that the table
 * lacks.
 */
public final class AdherenceMap {
    /** The table of NICE's guide, its gaps filled. */
    public static final AdherenceMap DEFAULT = new AdherenceMap(DefaultRules.all());

    private final List<AdherenceRule> rules;

    /** The rules without wildcards, with their places. */
    private final Map<Subject, Map<String, Integer>> exact = new HashMap<>();

    /** The places of those with wildcards, in order. */
    private final List<Integer> wildcards = new ArrayList<>();

    private AdherenceMap(List<AdherenceRule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            AdherenceRule rule = rules.get(i);
            if (rule.subject() == Subject.CONTACT && rule.name().contains("*")) {
                wildcards.add(i);
            } else {
                exact.computeIfAbsent(rule.subject(), subject -> new HashMap<>())
                        .putIfAbsent(rule.name(), i);
            }
        }
    }

    /** These rules and no others. */
    public static AdherenceMap of(List<AdherenceRule> rules) {
        return new AdherenceMap(rules);
    }

    /** These rules before those of this map. */
    public AdherenceMap with(List<AdherenceRule> first) {
        List<AdherenceRule> all = new ArrayList<>(first);
        all.addAll(rules);
        return new AdherenceMap(all);
    }

    /**
     * Reads rules from JSON or CSV, such as which activities the statuses of the contact centre are.
     *
     * <p>CSV has a line of headings, {@code status,activity,class}, {@code contact,activity,class} or {@code
     * session,activity,class}, and a line for each rule. JSON has one or more of the keys {@code statuses}, {@code contacts}
     * and {@code sessions}, each an object with the state as key and {@code {"activity": ..., "class": ...}} as value. The
     * class is {@code open}, {@code closed} or {@code logoff}.
     *
     * @throws UnreadableException when the text is neither; it says where, what was expected and what was found
     */
    public static List<AdherenceRule> read(String text) throws UnreadableException {
        return RuleReader.read(text);
    }

    /** The rules, the first that is for a state counts. */
    public List<AdherenceRule> rules() {
        return rules;
    }

    AdherenceState of(Contact contact, ContactState state) {
        return state(AdherenceLabel.of(contact, state), "Open", AdherenceClass.OPEN);
    }

    AdherenceState of(AgentStatus status) {
        AdherenceLabel label = AdherenceLabel.of(status);
        AgentSnapshot snapshot = AgentSnapshot.builder().agentStatus(status).build();
        return switch (AgentPhase.of(snapshot)) {
            case ROUTABLE -> state(label, "Open", AdherenceClass.OPEN);
            case OFFLINE -> state(label, "Logoff", AdherenceClass.LOGOFF);
            default -> state(label, status.name(), AdherenceClass.CLOSED);
        };
    }

    AdherenceState login() {
        return state(AdherenceLabel.LOGIN, "Open", AdherenceClass.OPEN);
    }

    AdherenceState logout() {
        return state(AdherenceLabel.LOGOUT, "Logoff", AdherenceClass.LOGOFF);
    }

    /** The rule for a state of a contact; empty when none is. Any part may be a value that this version does not know. */
    public Optional<AdherenceRule> contactRule(String channel, String method, String state) {
        return rule(AdherenceLabel.ofContact(channel, method, state));
    }

    private Optional<AdherenceRule> rule(AdherenceLabel label) {
        int place = exact.getOrDefault(label.subject(), Map.of()).getOrDefault(label.text(), rules.size());
        for (int wildcard : wildcards) {
            if (wildcard < place && rules.get(wildcard).covers(label)) {
                return Optional.of(rules.get(wildcard));
            }
        }
        return place < rules.size() ? Optional.of(rules.get(place)) : Optional.empty();
    }

    private AdherenceState state(AdherenceLabel label, String activity, AdherenceClass adherenceClass) {
        return rule(label)
                .map(rule -> new AdherenceState(label.text(), rule.activity(), rule.adherenceClass()))
                .orElseGet(() -> new AdherenceState(label.text(), activity, adherenceClass));
    }
}
