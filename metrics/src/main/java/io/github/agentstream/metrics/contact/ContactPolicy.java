package io.github.agentstream.metrics.contact;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How contact records are read where the published definitions leave a choice. Immutable: each {@code with} method gives a
 * changed copy.
 *
 * @param peg the instant whose interval gets a contact
 * @param serviceLevels for how long a contact may wait
 * @param shortTime below which an abandoned or handled contact is short; empty, the default, for the service level itself
 * @param abandonRule which contacts are abandoned
 * @param callbackQueueTime for how long callbacks are queued
 * @param missingAfterContactWork what it means that a contact has no after-contact work
 * @param negativeTime what becomes of durations below zero
 * @param flowOnlyContacts whether contacts without queue and agent count
 */
public record ContactPolicy(
        PegInstant peg,
        ServiceLevels serviceLevels,
        Optional<Duration> shortTime,
        AbandonRule abandonRule,
        CallbackQueueTime callbackQueueTime,
        MissingAfterContactWork missingAfterContactWork,
        NegativeTime negativeTime,
        FlowOnlyContacts flowOnlyContacts) {

    /** What Amazon Connect publishes. */
    public static final ContactPolicy DEFAULTS = new ContactPolicy(
            PegInstant.DISCONNECT,
            ServiceLevels.DEFAULTS,
            Optional.empty(),
            AbandonRule.PUBLISHED,
            CallbackQueueTime.IN_QUEUE,
            MissingAfterContactWork.ZERO,
            NegativeTime.ZERO,
            FlowOnlyContacts.LEFT_OUT);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when the short time is negative
     */
    public ContactPolicy {
        Objects.requireNonNull(peg, "peg");
        Objects.requireNonNull(serviceLevels, "serviceLevels");
        Objects.requireNonNull(abandonRule, "abandonRule");
        Objects.requireNonNull(callbackQueueTime, "callbackQueueTime");
        Objects.requireNonNull(missingAfterContactWork, "missingAfterContactWork");
        Objects.requireNonNull(negativeTime, "negativeTime");
        Objects.requireNonNull(flowOnlyContacts, "flowOnlyContacts");
        if (shortTime.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "Expected a short time of zero or more, found `" + shortTime.orElseThrow() + "`.");
        }
    }

    /** See {@link PegInstant}. */
    public ContactPolicy with(PegInstant other) {
        return new ContactPolicy(
                other,
                serviceLevels,
                shortTime,
                abandonRule,
                callbackQueueTime,
                missingAfterContactWork,
                negativeTime,
                flowOnlyContacts);
    }

    /** See {@link ServiceLevels}. */
    public ContactPolicy with(ServiceLevels other) {
        return new ContactPolicy(
                peg,
                other,
                shortTime,
                abandonRule,
                callbackQueueTime,
                missingAfterContactWork,
                negativeTime,
                flowOnlyContacts);
    }

    /** With a fixed time below which contacts are short. */
    public ContactPolicy withShortTime(Duration other) {
        return new ContactPolicy(
                peg,
                serviceLevels,
                Optional.of(other),
                abandonRule,
                callbackQueueTime,
                missingAfterContactWork,
                negativeTime,
                flowOnlyContacts);
    }

    /** See {@link AbandonRule}. */
    public ContactPolicy with(AbandonRule other) {
        return new ContactPolicy(
                peg,
                serviceLevels,
                shortTime,
                other,
                callbackQueueTime,
                missingAfterContactWork,
                negativeTime,
                flowOnlyContacts);
    }

    /** See {@link CallbackQueueTime}. */
    public ContactPolicy with(CallbackQueueTime other) {
        return new ContactPolicy(
                peg,
                serviceLevels,
                shortTime,
                abandonRule,
                other,
                missingAfterContactWork,
                negativeTime,
                flowOnlyContacts);
    }

    /** See {@link MissingAfterContactWork}. */
    public ContactPolicy with(MissingAfterContactWork other) {
        return new ContactPolicy(
                peg, serviceLevels, shortTime, abandonRule, callbackQueueTime, other, negativeTime, flowOnlyContacts);
    }

    /** See {@link NegativeTime}. */
    public ContactPolicy with(NegativeTime other) {
        return new ContactPolicy(
                peg,
                serviceLevels,
                shortTime,
                abandonRule,
                callbackQueueTime,
                missingAfterContactWork,
                other,
                flowOnlyContacts);
    }

    /** See {@link FlowOnlyContacts}. */
    public ContactPolicy with(FlowOnlyContacts other) {
        return new ContactPolicy(
                peg,
                serviceLevels,
                shortTime,
                abandonRule,
                callbackQueueTime,
                missingAfterContactWork,
                negativeTime,
                other);
    }
}
