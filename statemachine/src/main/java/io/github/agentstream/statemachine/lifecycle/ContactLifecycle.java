package io.github.agentstream.statemachine.lifecycle;

import static io.github.agentstream.statemachine.lifecycle.ContactPhase.ABSENT;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.ACTIVE;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.CONNECTED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.CONNECTED_ONHOLD;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.CONNECTING;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.ENDED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.ERROR;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.FINISHED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.INCOMING;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.LISTED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.MISSED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.NOT_HANDLED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.PAUSED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.PENDING;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.REJECTED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.UNKNOWN;

import io.github.agentstream.model.Channel;
import java.util.EnumSet;
import java.util.Set;

/**
 * The states of a contact on an agent's desktop, as the agent event stream lists them.
 *
 * <p>AWS publishes no such table and calls no step illegal. Expected steps come from its pages, its client library and
 * real events; suspicious ones are worth a look and nothing more. A contact that no snapshot lists is absent, at both
 * ends of its life. Contacts whose initiation method is unknown, or not known of their channel, may do what any contact of
 * the channel may; of an unknown channel every step is tolerated. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/about-contact-states.html">About contact states</a>.
 */
public final class ContactLifecycle {
    /** The table. */
    public static final Lifecycle<ContactPhase, ContactContext> TABLE = table();

    private ContactLifecycle() {}

    /** The table, laid out anew. */
    static Lifecycle<ContactPhase, ContactContext> table() {
        return new Lifecycle<>("contact", ContactPhase.class, ContactContext.values(), ContactLifecycle::grid);
    }

    private static Grid<ContactPhase> grid(ContactContext context) {
        Grid<ContactPhase> grid;
        if (context.channel() == Channel.Known.UNKNOWN) {
            grid = Grid.filled(ContactPhase.class, ContactRules.UNKNOWN_CHANNEL);
        } else if (groups(context.channel()).contains(context.group())) {
            grid = described(context.channel(), context.group());
        } else {
            grid = groups(context.channel()).stream()
                    .map(group -> described(context.channel(), group))
                    .reduce(Grid::mildest)
                    .orElseThrow();
        }
        return grid.with(EnumSet.allOf(ContactPhase.class), UNKNOWN, ContactRules.UNKNOWN_STATE)
                .with(UNKNOWN, EnumSet.allOf(ContactPhase.class), ContactRules.UNKNOWN_STATE)
                .with(ABSENT, ABSENT, ContactRules.NEVER_LISTED);
    }

    /** The groups that contacts of a channel are known to be of. */
    private static Set<InitiationGroup> groups(Channel.Known channel) {
        return switch (channel) {
            case VOICE -> EnumSet.complementOf(EnumSet.of(InitiationGroup.EMAIL_DRAFT, InitiationGroup.UNKNOWN));
            case CHAT, TASK, UNKNOWN ->
                EnumSet.of(
                        InitiationGroup.INBOUND,
                        InitiationGroup.OUTBOUND,
                        InitiationGroup.TRANSFER,
                        InitiationGroup.MONITOR);
            case EMAIL -> EnumSet.of(InitiationGroup.INBOUND, InitiationGroup.TRANSFER, InitiationGroup.EMAIL_DRAFT);
        };
    }

    private static Grid<ContactPhase> described(Channel.Known channel, InitiationGroup group) {
        return forChannel(channel, forGroup(group, common()));
    }

    private static Grid<ContactPhase> common() {
        return Grid.filled(ContactPhase.class, ContactRules.NOT_DESCRIBED)
                .with(ABSENT, LISTED, ContactRules.FIRST_SEEN_LATER)
                .with(ABSENT, FINISHED, ContactRules.FIRST_SEEN_FINISHED)
                .with(LISTED, ABSENT, ContactRules.REMOVED_UNFINISHED)
                .with(FINISHED, ABSENT, ContactRules.CLEARED)
                .with(FINISHED, FINISHED, ContactRules.FINISHED_OTHERWISE)
                .with(ENDED, NOT_HANDLED, ContactRules.ENDED_AND_MORE)
                .with(NOT_HANDLED, ENDED, ContactRules.ENDED_AND_MORE)
                .with(FINISHED, ACTIVE, ContactRules.REVIVED)
                .with(ContactPhase.ANSWERED, ContactPhase.OFFERED, ContactRules.OFFERED_WHEN_ANSWERED)
                .with(CONNECTED, ENDED, ContactRules.CONVERSATION_OVER)
                .withRepeated(LISTED, ContactRules.ENTERED_AGAIN);
    }

    private static Grid<ContactPhase> forGroup(InitiationGroup group, Grid<ContactPhase> grid) {
        return switch (group) {
            case INBOUND -> offered(noCallback(grid));
            case TRANSFER -> offered(incoming(grid));
            case OUTBOUND -> dialled(noCallback(grid));
            case CALLBACK -> callback(grid);
            case EMAIL_DRAFT ->
                noCallback(grid)
                        .with(ABSENT, CONNECTED, ContactRules.DRAFT_OPENED)
                        .with(CONNECTED, ABSENT, ContactRules.DRAFT_DISCARDED)
                        .with(ABSENT, CONNECTING, ContactRules.NOT_DESCRIBED);
            case MONITOR ->
                noCallback(grid)
                        .with(ABSENT, CONNECTED, ContactRules.MONITORING)
                        .with(ABSENT, CONNECTING, ContactRules.NOT_DESCRIBED);
            case PREVIEW ->
                grid.with(ABSENT, ContactPhase.OFFERED, ContactRules.PREVIEW_UNDESCRIBED)
                        .with(ContactPhase.OFFERED, ACTIVE, ContactRules.PREVIEW_UNDESCRIBED)
                        .with(CONNECTED, ContactPhase.OFFERED, ContactRules.PREVIEW_UNDESCRIBED)
                        .withRepeated(ContactPhase.OFFERED, ContactRules.ENTERED_AGAIN);
            case UNKNOWN -> grid;
        };
    }

    private static Grid<ContactPhase> offered(Grid<ContactPhase> grid) {
        return grid.with(ABSENT, CONNECTING, ContactRules.OFFERED)
                .with(ABSENT, CONNECTED, ContactRules.ANSWERED_UNSEEN)
                .with(CONNECTING, CONNECTED, ContactRules.ANSWERED)
                .with(CONNECTING, MISSED, ContactRules.NOT_ANSWERED)
                .with(CONNECTING, REJECTED, ContactRules.DECLINED)
                .with(CONNECTING, ERROR, ContactRules.OFFER_FAILED);
    }

    private static Grid<ContactPhase> dialled(Grid<ContactPhase> grid) {
        return grid.with(ABSENT, CONNECTING, ContactRules.DIALLED)
                .with(CONNECTING, CONNECTED, ContactRules.ANSWERED)
                .with(CONNECTING, NOT_HANDLED, ContactRules.DIALLED_NOT_OFFERED)
                .with(CONNECTING, ERROR, ContactRules.DIALLING_FAILED)
                .with(CONNECTING, ENDED, ContactRules.DIALLING_ENDED);
    }

    private static Grid<ContactPhase> callback(Grid<ContactPhase> grid) {
        return grid.with(ABSENT, INCOMING, ContactRules.CALLBACK_OFFERED)
                .with(INCOMING, PENDING, ContactRules.CALLBACK_ACCEPTED)
                .with(EnumSet.of(INCOMING, PENDING), CONNECTING, ContactRules.CALLBACK_DIALLED)
                .with(INCOMING, NOT_HANDLED, ContactRules.OFFER_FAILED)
                .with(CONNECTING, CONNECTED, ContactRules.ANSWERED)
                .with(CONNECTING, EnumSet.of(MISSED, ERROR, ENDED), ContactRules.CALLBACK_UNANSWERED);
    }

    private static Grid<ContactPhase> noCallback(Grid<ContactPhase> grid) {
        return entering(PENDING, ContactRules.PENDING_NO_CALLBACK, incoming(grid));
    }

    private static Grid<ContactPhase> incoming(Grid<ContactPhase> grid) {
        return grid.with(ABSENT, INCOMING, ContactRules.INCOMING_NO_CALLBACK)
                .with(INCOMING, CONNECTED, ContactRules.ACCEPTED_WHEN_INCOMING);
    }

    private static Grid<ContactPhase> forChannel(Channel.Known channel, Grid<ContactPhase> grid) {
        return switch (channel) {
            case VOICE ->
                entering(PAUSED, ContactRules.PAUSED_NO_TASK, grid)
                        .with(CONNECTED, ERROR, ContactRules.FAILED_IN_WHISPER)
                        .with(CONNECTED, CONNECTED_ONHOLD, ContactRules.HELD)
                        .with(CONNECTED_ONHOLD, CONNECTED, ContactRules.RETRIEVED)
                        .with(CONNECTED_ONHOLD, ENDED, ContactRules.ENDED_ON_HOLD);
            case TASK ->
                entering(CONNECTED_ONHOLD, ContactRules.HELD_NO_CALL, grid)
                        .with(CONNECTED, PAUSED, ContactRules.TASK_PAUSED)
                        .with(PAUSED, CONNECTED, ContactRules.TASK_RESUMED)
                        .with(PAUSED, ENDED, ContactRules.TASK_EXPIRED);
            case CHAT, EMAIL ->
                entering(
                        PAUSED,
                        ContactRules.PAUSED_NO_TASK,
                        entering(CONNECTED_ONHOLD, ContactRules.HELD_NO_CALL, grid));
            case UNKNOWN -> grid;
        };
    }

    /** A state that the contact should not know: entering it, staying in it, and leaving it other than by removal. */
    private static Grid<ContactPhase> entering(ContactPhase state, Rule rule, Grid<ContactPhase> grid) {
        return grid.with(ABSENT, state, rule).with(LISTED, state, rule).with(state, LISTED, rule);
    }
}
