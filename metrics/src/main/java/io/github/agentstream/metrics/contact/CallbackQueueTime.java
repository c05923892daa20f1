package io.github.agentstream.metrics.contact;

/** What the queue duration of a callback is. */
public enum CallbackQueueTime {
    /**
     * The time in the queue of callbacks, without the initial delay, as of any other contact: the <a
     * href="https://docs.aws.amazon.com/connect/latest/adminguide/failed-callback-attempt.html">page on failed callback
     * attempts</a> and the data model for contact records.
     */
    IN_QUEUE,
    /**
     * From the creation of the callback, with the initial delay, as the <a
     * href="https://docs.aws.amazon.com/connect/latest/adminguide/queued-callback-example.html">example of a queued
     * callback</a> prints it.
     */
    SINCE_CREATION
}
