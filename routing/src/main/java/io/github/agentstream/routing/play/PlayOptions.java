package io.github.agentstream.routing.play;

import io.github.agentstream.model.criteria.RoutingStepStatus;
import io.github.agentstream.routing.LetterCase;
import java.util.Objects;

/**
 * How to play what no page of AWS tells. Immutable.
 *
 * @param ringing what happens to a step whose time runs out while an agent is offered the contact; by default
 *     {@link Ringing#STEP_EXPIRES}
 * @param laterSteps what happens to the steps after the active one when it is interrupted or deactivated; by default
 *     {@link LaterSteps#STAY_INACTIVE}
 * @param transfer which record a transfer from queue to queue goes on in; by default {@link Transfer#NEW_CONTACT}
 * @param leftBehind the status of the step that is active when the contact is transferred to another queue; by default
 *     {@link LeftBehind#INTERRUPTED}
 * @param letterCase how attributes are compared; by default {@link LetterCase#EXACT}
 */
public record PlayOptions(
        Ringing ringing, LaterSteps laterSteps, Transfer transfer, LeftBehind leftBehind, LetterCase letterCase) {
    private static final PlayOptions DEFAULTS = new PlayOptions(
            Ringing.STEP_EXPIRES,
            LaterSteps.STAY_INACTIVE,
            Transfer.NEW_CONTACT,
            LeftBehind.INTERRUPTED,
            LetterCase.EXACT);

    /** A step's time runs out while an agent is offered the contact. */
    public enum Ringing {
        /** The step expires on time. The offer goes on; who accepts joins the step that is then active, if any is. */
        STEP_EXPIRES,
        /** The step waits for the answer. It is joined, or expires when the agent rejects. */
        STEP_WAITS,
        /** The step expires on time, and the offer is over. */
        OFFER_ENDS
    }

    /** The active step is interrupted or deactivated. */
    public enum LaterSteps {
        /** The steps after it stay inactive. */
        STAY_INACTIVE,
        /** The steps after it get its status. */
        END_TOO
    }

    /** The contact is transferred from queue to queue. */
    public enum Transfer {
        /** A new contact record begins. The criteria are in it with the index 0. */
        NEW_CONTACT,
        /** The contact record stays. The criteria are in it once more, with the next index. */
        SAME_CONTACT
    }

    /** The contact is transferred while a step is active. */
    public enum LeftBehind {
        /** The step is interrupted, as by other criteria. */
        INTERRUPTED(RoutingStepStatus.INTERRUPTED),
        /** The step is deactivated, as when the customer leaves. */
        DEACTIVATED(RoutingStepStatus.DEACTIVATED);

        private final RoutingStepStatus status;

        LeftBehind(RoutingStepStatus status) {
            this.status = status;
        }

        RoutingStepStatus status() {
            return status;
        }
    }

    /** Checks that nothing is null. */
    public PlayOptions {
        Objects.requireNonNull(ringing, "ringing");
        Objects.requireNonNull(laterSteps, "laterSteps");
        Objects.requireNonNull(transfer, "transfer");
        Objects.requireNonNull(leftBehind, "leftBehind");
        Objects.requireNonNull(letterCase, "letterCase");
    }

    /** The defaults. */
    public static PlayOptions defaults() {
        return DEFAULTS;
    }

    /** These options with another {@link #ringing}. */
    public PlayOptions with(Ringing other) {
        return new PlayOptions(other, laterSteps, transfer, leftBehind, letterCase);
    }

    /** These options with others {@link #laterSteps}. */
    public PlayOptions with(LaterSteps other) {
        return new PlayOptions(ringing, other, transfer, leftBehind, letterCase);
    }

    /** These options with another {@link #transfer}. */
    public PlayOptions with(Transfer other) {
        return new PlayOptions(ringing, laterSteps, other, leftBehind, letterCase);
    }

    /** These options with another {@link #leftBehind}. */
    public PlayOptions with(LeftBehind other) {
        return new PlayOptions(ringing, laterSteps, transfer, other, letterCase);
    }

    /** These options with another {@link #letterCase}. */
    public PlayOptions with(LetterCase other) {
        return new PlayOptions(ringing, laterSteps, transfer, leftBehind, other);
    }
}
