package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.Metric;

/** Takes what one agent did, interval by interval. Times are milliseconds since 1970. */
interface Parts {
    /** What comes from now on lies in that interval. */
    void enter(Interval interval);

    /** Time in a status. */
    void add(Metric metric, Status status, long from, long to);

    /** Time with a contact, by its number. */
    void add(Metric metric, int contact, long from, long to);

    /** Something that counts once, with a contact. */
    void add(Metric metric, int contact, long at);

    /** Nothing more comes. */
    void end();
}
