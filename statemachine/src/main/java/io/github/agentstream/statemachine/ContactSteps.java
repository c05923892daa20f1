package io.github.agentstream.statemachine;

import static io.github.agentstream.statemachine.ListedState.ABSENT;
import static io.github.agentstream.statemachine.ListedState.ACTIVE;
import static io.github.agentstream.statemachine.ListedState.ANSWERED;
import static io.github.agentstream.statemachine.ListedState.CONNECTED;
import static io.github.agentstream.statemachine.ListedState.CONNECTED_ONHOLD;
import static io.github.agentstream.statemachine.ListedState.CONNECTING;
import static io.github.agentstream.statemachine.ListedState.ENDED;
import static io.github.agentstream.statemachine.ListedState.ERROR;
import static io.github.agentstream.statemachine.ListedState.FINISHED;
import static io.github.agentstream.statemachine.ListedState.INCOMING;
import static io.github.agentstream.statemachine.ListedState.LISTED;
import static io.github.agentstream.statemachine.ListedState.MISSED;
import static io.github.agentstream.statemachine.ListedState.NOT_HANDLED;
import static io.github.agentstream.statemachine.ListedState.OFFERED;
import static io.github.agentstream.statemachine.ListedState.PAUSED;
import static io.github.agentstream.statemachine.ListedState.PENDING;
import static io.github.agentstream.statemachine.ListedState.REJECTED;
import static io.github.agentstream.statemachine.ListedState.UNKNOWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The cells of a {@link ContactStateTable}: laid in order, a later rule over an earlier one. */
final class ContactSteps {
    private final Map<ListedState, Map<ListedState, StateRule>> cells = new EnumMap<>(ListedState.class);

    private ContactSteps() {}

    static ContactSteps voice() {
        return described()
                .rule(ABSENT, CONNECTED, StepRules.ANSWERED_UNSEEN)
                .rule(ABSENT, INCOMING, StepRules.CALLBACK_OFFERED)
                .rule(INCOMING, PENDING, StepRules.CALLBACK_ACCEPTED)
                .rule(PENDING, CONNECTING, StepRules.CALLBACK_DIALLED)
                .rule(INCOMING, CONNECTING, StepRules.CALLBACK_DIALLED)
                .rule(INCOMING, NOT_HANDLED, StepRules.OFFER_FAILED)
                .rule(CONNECTING, ENDED, StepRules.DIALLING_ENDED)
                .rule(CONNECTED, ERROR, StepRules.FAILED_IN_WHISPER)
                .rule(CONNECTED, CONNECTED_ONHOLD, StepRules.HELD)
                .rule(CONNECTED_ONHOLD, CONNECTED, StepRules.RETRIEVED)
                .rule(CONNECTED_ONHOLD, ENDED, StepRules.ENDED_ON_HOLD)
                .suspicious(PAUSED, StepRules.PAUSED_NO_TASK);
    }

    static ContactSteps general() {
        return withoutHold().suspicious(PAUSED, StepRules.PAUSED_NO_TASK);
    }

    static ContactSteps task() {
        return withoutHold()
                .rule(CONNECTED, PAUSED, StepRules.TASK_PAUSED)
                .rule(PAUSED, CONNECTED, StepRules.TASK_RESUMED)
                .rule(PAUSED, ENDED, StepRules.TASK_EXPIRED);
    }

    static ContactSteps unknown() {
        return new ContactSteps().everywhere(StepRules.UNKNOWN_CHANNEL);
    }

    /** What all channels have in common. */
    private static ContactSteps described() {
        return new ContactSteps()
                .everywhere(StepRules.NOT_DESCRIBED)
                .rule(ABSENT, LISTED, StepRules.FIRST_SEEN_LATER)
                .rule(LISTED, ABSENT, StepRules.REMOVED_UNFINISHED)
                .rule(FINISHED, ABSENT, StepRules.CLEARED)
                .rule(FINISHED, FINISHED, StepRules.FINISHED_OTHERWISE)
                .rule(FINISHED, ACTIVE, StepRules.REVIVED)
                .rule(ANSWERED, OFFERED, StepRules.OFFERED_WHEN_ANSWERED)
                .rule(ABSENT, CONNECTING, StepRules.OFFERED)
                .rule(CONNECTING, CONNECTED, StepRules.ANSWERED)
                .rule(CONNECTING, MISSED, StepRules.NOT_ANSWERED)
                .rule(CONNECTING, REJECTED, StepRules.DECLINED)
                .rule(CONNECTING, ERROR, StepRules.OFFER_FAILED)
                .rule(CONNECTED, ENDED, StepRules.CONVERSATION_OVER)
                .sameAgain();
    }

    private static ContactSteps withoutHold() {
        return described()
                .rule(ABSENT, CONNECTED, StepRules.DRAFT_OPENED)
                .rule(CONNECTED, ABSENT, StepRules.DRAFT_DISCARDED)
                .rule(ABSENT, INCOMING, StepRules.INCOMING_NO_CALLBACK)
                .rule(INCOMING, CONNECTED, StepRules.ACCEPTED_WHEN_INCOMING)
                .suspicious(CONNECTED_ONHOLD, StepRules.HELD_NO_CALL);
    }

    StateRule rule(ListedState from, ListedState to) {
        if (from == UNKNOWN || to == UNKNOWN) {
            return StepRules.UNKNOWN_STATE;
        }
        return cells.getOrDefault(from, Map.of()).getOrDefault(to, StepRules.NEVER_LISTED);
    }

    private ContactSteps everywhere(StateRule rule) {
        return rule(LISTED, LISTED, rule).rule(ABSENT, LISTED, rule).rule(LISTED, ABSENT, rule);
    }

    private ContactSteps sameAgain() {
        for (ListedState state : LISTED) {
            rule(state, state, StepRules.ENTERED_AGAIN);
        }
        return this;
    }

    /** A state that the channel should not know: entering it, staying in it, and leaving it other than by removal. */
    private ContactSteps suspicious(ListedState state, StateRule rule) {
        return rule(ABSENT, state, rule).rule(LISTED, state, rule).rule(state, LISTED, rule);
    }

    private ContactSteps rule(ListedState from, ListedState to, StateRule rule) {
        return rule(EnumSet.of(from), EnumSet.of(to), rule);
    }

    private ContactSteps rule(ListedState from, Set<ListedState> to, StateRule rule) {
        return rule(EnumSet.of(from), to, rule);
    }

    private ContactSteps rule(Set<ListedState> from, ListedState to, StateRule rule) {
        return rule(from, EnumSet.of(to), rule);
    }

    private ContactSteps rule(Set<ListedState> from, Set<ListedState> to, StateRule rule) {
        for (ListedState state : from) {
            for (ListedState next : to) {
                cells.computeIfAbsent(state, key -> new EnumMap<>(ListedState.class))
                        .put(next, rule);
            }
        }
        return this;
    }
}
