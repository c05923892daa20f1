package io.github.agentstream.model.internal.codec;

import java.io.IOException;

/**
 * Signals that a value says nothing that its type could hold, and is to be kept as it stands among the unknown fields.
 * Carries no state, so one instance without a stack trace serves all.
 */
@SuppressWarnings("serial")
final class UnusableValue extends IOException {
    static final UnusableValue INSTANCE = new UnusableValue();

    private UnusableValue() {
        super("unusable value");
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public Throwable fillInStackTrace() {
        return this;
    }
}
