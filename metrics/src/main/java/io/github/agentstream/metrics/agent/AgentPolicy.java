package io.github.agentstream.metrics.agent;

import java.util.Objects;

/**
 * The choices that the published definitions of agent metrics leave. Immutable: each {@code with} method gives a changed
 * copy.
 *
 * <p>Two choices are made elsewhere: for how long a session without LOGOUT counts on after its last event is {@link
 * io.github.agentstream.statemachine.ValidatorOptions#withSessionAllowance}, and rows of nothing but zeros are added by
 * {@link io.github.agentstream.metrics.ZeroRows}.
 */
public final class AgentPolicy {
    /** As Amazon Connect publishes it today: ringing is idle, an error is nothing, ready includes contacts. */
    public static final AgentPolicy DEFAULTS =
            new AgentPolicy(Ringing.IDLE, ErrorStatus.NEITHER, Ready.LOGIN_LESS_NOT_READY);

    private final Ringing ringing;
    private final ErrorStatus errorStatus;
    private final Ready ready;

    private AgentPolicy(Ringing ringing, ErrorStatus errorStatus, Ready ready) {
        this.ringing = Objects.requireNonNull(ringing, "ringing");
        this.errorStatus = Objects.requireNonNull(errorStatus, "errorStatus");
        this.ready = Objects.requireNonNull(ready, "ready");
    }

    /** What routable time counts as in which contacts ring and none is with the agent. */
    public enum Ringing {
        /**
         * Idle time, the default: the agent idle time of <a
         * href="https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html">Metrics definitions</a>.
         */
        IDLE,
        /** Neither idle nor contact time, as the definitions of historical metrics had it until 2023. */
        EXCLUDED,
        /** Contact time for contacts that the agent dials, as in Connect's real-time metrics; idle time for others. */
        DIALLING_IS_CONTACT
    }

    /** What time in the status {@code Error} counts as, which is online in any case. */
    public enum ErrorStatus {
        /** Neither idle nor contact nor non-productive time, the default: no contact can come then. */
        NEITHER,
        /**
         * Idle time: the agent idle time of <a
         * href="https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html">Metrics definitions</a>
         * has errors in it.
         */
        IDLE
    }

    /** What {@code READY_TIME} is. */
    public enum Ready {
        /**
         * Login time less not-ready time, the default: time on contacts is ready time. Teleopti's integration of Connect
         * computes its available time so.
         */
        LOGIN_LESS_NOT_READY,
        /**
         * Idle time alone: time on contacts is not ready time, and ready and not ready do not add up to login. Teleopti's
         * integration of Connect computes its waiting time so.
         */
        IDLE_ONLY
    }

    /** See {@link Ringing}. */
    public AgentPolicy with(Ringing choice) {
        return new AgentPolicy(choice, errorStatus, ready);
    }

    /** See {@link ErrorStatus}. */
    public AgentPolicy with(ErrorStatus choice) {
        return new AgentPolicy(ringing, choice, ready);
    }

    /** See {@link Ready}. */
    public AgentPolicy with(Ready choice) {
        return new AgentPolicy(ringing, errorStatus, choice);
    }

    /** See {@link Ringing}. */
    public Ringing ringing() {
        return ringing;
    }

    /** See {@link ErrorStatus}. */
    public ErrorStatus errorStatus() {
        return errorStatus;
    }

    /** See {@link Ready}. */
    public Ready ready() {
        return ready;
    }
}
