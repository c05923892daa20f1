package io.github.agentstream.metrics;

import java.util.List;
import java.util.Set;

/**
 * The metrics of interval rows, each declared once. A name that Amazon Connect's API has stands for what Connect
 * publishes under it; see <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html">Metrics definitions</a>.
 */
public enum Metric {
    /** Time in any status that is not offline. */
    SUM_ONLINE_TIME_AGENT(
            MetricFamily.AGENT_TIME, Unit.MILLISECONDS, Origin.CONNECT, "in any status that is not offline"),
    /** Time in a status of the contact centre's own, such as Lunch. */
    SUM_NON_PRODUCTIVE_TIME_AGENT(
            MetricFamily.AGENT_TIME,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            "in a status of the contact centre's own, such as Lunch, on a contact or not"),
    /** Time with a contact, several at once counted once. */
    SUM_CONTACT_TIME_AGENT(
            MetricFamily.AGENT_TIME,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            "in a routable status with a contact that is connected, on hold, paused or in after-contact work; several at"
                    + " once count once"),
    /** Time available without a contact. */
    SUM_IDLE_TIME_AGENT(
            MetricFamily.AGENT_TIME, Unit.MILLISECONDS, Origin.CONNECT, "in a routable status without such a contact"),
    /** Share of the contact time in contact and idle time. */
    AGENT_OCCUPANCY(
            MetricFamily.AGENT_TIME,
            Origin.CONNECT,
            List.of(SUM_CONTACT_TIME_AGENT),
            List.of(SUM_CONTACT_TIME_AGENT, SUM_IDLE_TIME_AGENT),
            "contact time of contact and idle time"),
    /** Online time as workforce management calls it. */
    LOGIN_TIME(MetricFamily.AGENT_TIME, Unit.MILLISECONDS, Origin.WFM, "the online time"),
    /** Non-productive time as workforce management calls it. */
    NOT_READY_TIME(MetricFamily.AGENT_TIME, Unit.MILLISECONDS, Origin.WFM, "the non-productive time"),
    /** Login time less not-ready time. */
    READY_TIME(MetricFamily.AGENT_TIME, Unit.MILLISECONDS, Origin.WFM, "login time less not-ready time"),
    /** Time of contacts that ring or are dialled. */
    ACTIVITY_CONNECTING_TIME(
            MetricFamily.AGENT_TIME, Unit.MILLISECONDS, Origin.AGENTSTREAM, "contacts in `CONNECTING`, added up"),
    /** Time of contacts in conversation. */
    ACTIVITY_CONNECTED_TIME(
            MetricFamily.AGENT_TIME, Unit.MILLISECONDS, Origin.AGENTSTREAM, "contacts in `CONNECTED`, added up"),
    /** Time of contacts on hold. */
    ACTIVITY_HOLD_TIME(
            MetricFamily.AGENT_TIME, Unit.MILLISECONDS, Origin.AGENTSTREAM, "contacts in `CONNECTED_ONHOLD`, added up"),
    /** Time of tasks that are paused. */
    ACTIVITY_PAUSED_TIME(
            MetricFamily.AGENT_TIME, Unit.MILLISECONDS, Origin.AGENTSTREAM, "contacts in `PAUSED`, added up"),
    /** Time of contacts in after-contact work. */
    ACTIVITY_ACW_TIME(MetricFamily.AGENT_TIME, Unit.MILLISECONDS, Origin.AGENTSTREAM, "contacts in `ENDED`, added up"),
    /** Contacts that the agent was connected to. */
    CONTACTS_CONNECTED(
            MetricFamily.AGENT_STEP,
            Unit.COUNT,
            Origin.AGENTSTREAM,
            "contacts that entered `CONNECTED` with the agent for the first time"),
    /** Offers that the agent did not take. */
    AGENT_NON_RESPONSE(
            MetricFamily.AGENT_STEP,
            Unit.COUNT,
            Origin.CONNECT,
            "offers that went from `CONNECTING` or `INCOMING` to `MISSED`, `REJECTED` or `ERROR`; contacts that the agent"
                    + " dialled are none"),
    /** Contacts that were put into a queue. */
    CONTACTS_QUEUED(MetricFamily.QUEUE_RECORD, Unit.COUNT, Origin.CONNECT, "an enqueue timestamp is present"),
    /** Contacts that were connected to an agent. */
    CONTACTS_HANDLED(MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "an agent was connected"),
    /** Contacts that left the queue without reaching anybody. */
    CONTACTS_ABANDONED(
            MetricFamily.RECORD,
            Unit.COUNT,
            Origin.CONNECT,
            "queued, never connected to an agent, no next contact, not transferred out of the queue"),
    /** Abandoned within the service level's time. */
    ABANDONED_SHORT(MetricFamily.RECORD, Unit.COUNT, Origin.WFM, "abandoned with a queue duration below X"),
    /** The other abandoned contacts. */
    ABANDONED_LONG(MetricFamily.RECORD, Unit.COUNT, Origin.WFM, "the other abandoned contacts"),
    /** Handled within the service level's time. */
    HANDLED_SHORT(MetricFamily.RECORD, Unit.COUNT, Origin.WFM, "handled and queued, with a queue duration below X"),
    /** The other contacts that were queued and handled. */
    HANDLED_LONG(MetricFamily.RECORD, Unit.COUNT, Origin.WFM, "handled and queued, the others"),
    /** Contacts that left the queue within the service level's time, however. */
    CONTACTS_REMOVED_FROM_QUEUE_IN_X(
            MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "a queue duration below X, answered or not"),
    /** Contacts answered within the service level's time. */
    SUM_CONTACTS_ANSWERED_IN_X(
            MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "handled and queued, with a queue duration below X"),
    /** Contacts abandoned within the service level's time. */
    SUM_CONTACTS_ABANDONED_IN_X(
            MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "abandoned, with a queue duration below X"),
    /** Share of queued contacts that left the queue within the service level's time. */
    SERVICE_LEVEL(
            MetricFamily.QUEUE_RECORD,
            Origin.CONNECT,
            List.of(CONTACTS_REMOVED_FROM_QUEUE_IN_X),
            List.of(CONTACTS_QUEUED),
            "removed from queue in X of queued"),
    /** Interaction, hold, after-contact work and pause. */
    SUM_HANDLE_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            "interaction, hold, after-contact work and pause of handled contacts"),
    /** Time in conversation. */
    SUM_INTERACTION_TIME(MetricFamily.RECORD, Unit.MILLISECONDS, Origin.CONNECT, "agent interaction duration"),
    /** Time on hold. */
    SUM_HOLD_TIME(MetricFamily.RECORD, Unit.MILLISECONDS, Origin.CONNECT, "customer hold duration of handled contacts"),
    /** Time of work after the conversation. */
    SUM_AFTER_CONTACT_WORK_TIME(MetricFamily.RECORD, Unit.MILLISECONDS, Origin.CONNECT, "after-contact work duration"),
    /** Time of paused tasks. */
    SUM_AGENT_PAUSE_TIME(MetricFamily.RECORD, Unit.MILLISECONDS, Origin.AGENTSTREAM, "agent pause duration"),
    /** Time that handled contacts were queued. */
    QUEUE_DELAY_TIME(MetricFamily.RECORD, Unit.MILLISECONDS, Origin.WFM, "queue duration of handled contacts"),
    /** Time that abandoned contacts were queued. */
    QUEUE_ABANDON_TIME(MetricFamily.RECORD, Unit.MILLISECONDS, Origin.WFM, "queue duration of abandoned contacts"),
    /** The longest time in the queue. */
    MAX_QUEUED_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Merge.MAX,
            Origin.CONNECT,
            "the greatest queue duration of any record"),
    /** Contacts that were transferred. */
    CONTACTS_TRANSFERRED_OUT(MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "a transfer was completed"),
    /** Contacts put into the queue, when they were. */
    CONTACTS_QUEUED_BY_ENQUEUE(
            MetricFamily.QUEUE_EVENT, Unit.COUNT, Origin.CONNECT, "contacts that entered the queue, when they did"),
    /** Contacts in the queue. */
    BACKLOG(MetricFamily.QUEUE_LEVEL, Unit.COUNT, Merge.LEVEL, Origin.WFM, "contacts in the queue at the end"),
    /** Contacts that have been in the queue for the service level's time. */
    BACKLOG_EXPIRED(MetricFamily.QUEUE_LEVEL, Unit.COUNT, Merge.LEVEL, Origin.WFM, "of these, queued for X or longer"),
    /** The other contacts in the queue. */
    BACKLOG_NON_EXPIRED(MetricFamily.QUEUE_LEVEL, Unit.COUNT, Merge.LEVEL, Origin.WFM, "of these, the others"),
    /** Contacts with agents. */
    ACTIVE(
            MetricFamily.QUEUE_LEVEL,
            Unit.COUNT,
            Merge.LEVEL,
            Origin.WFM,
            "contacts with an agent at the end of the interval");

    private final MetricFamily family;
    private final Unit unit;
    private final Merge merge;
    private final Origin origin;
    private final List<Metric> numerator;
    private final List<Metric> denominator;
    private final String meaning;

    Metric(MetricFamily family, Unit unit, Origin origin, String meaning) {
        this(family, unit, Merge.SUM, origin, List.of(), List.of(), meaning);
    }

    Metric(MetricFamily family, Unit unit, Merge merge, Origin origin, String meaning) {
        this(family, unit, merge, origin, List.of(), List.of(), meaning);
    }

    Metric(MetricFamily family, Origin origin, List<Metric> numerator, List<Metric> denominator, String meaning) {
        this(family, Unit.PERCENT, Merge.RATIO, origin, numerator, denominator, meaning);
    }

    Metric(
            MetricFamily family,
            Unit unit,
            Merge merge,
            Origin origin,
            List<Metric> numerator,
            List<Metric> denominator,
            String meaning) {
        this.family = family;
        this.unit = unit;
        this.merge = merge;
        this.origin = origin;
        this.numerator = numerator;
        this.denominator = denominator;
        this.meaning = meaning;
    }

    /** The reports whose rows have it. */
    public Set<Report> reports() {
        return family.reports();
    }

    /** The stream it is taken from. */
    public Source source() {
        return family.source();
    }

    /** Which interval a value belongs to. */
    public Attribution attribution() {
        return family.attribution();
    }

    /** What its values count. */
    public Unit unit() {
        return unit;
    }

    /** How two values become one, and what it means when there is none. */
    public Merge merge() {
        return merge;
    }

    /** Whose name it is. */
    public Origin origin() {
        return origin;
    }

    /** The metrics above the line of a ratio, added up; empty for others. */
    public List<Metric> numerator() {
        return numerator;
    }

    /** The metrics below the line of a ratio, added up; empty for others. */
    public List<Metric> denominator() {
        return denominator;
    }

    /** What it counts, in a few words of Markdown. */
    public String meaning() {
        return meaning;
    }

    /** What the values of a metric count. */
    public enum Unit {
        /** Whole milliseconds. */
        MILLISECONDS,
        /** Things, whole ones. */
        COUNT,
        /** Hundredths, from 0 to 100, with two decimals. */
        PERCENT
    }

    /** The stream that a metric is taken from. */
    public enum Source {
        /** The agent event stream. */
        AGENT_EVENTS,
        /** The contact event stream. */
        CONTACT_EVENTS,
        /** The contact record stream. */
        CONTACT_RECORDS
    }

    /** Which interval a value belongs to. */
    public enum Attribution {
        /** All values of a record belong to the interval of one instant of it, and are never split. */
        RECORD_PEGGED,
        /** Time belongs to the interval in which it passed, and is split at the ends of intervals. */
        ACTIVITY_SPLIT,
        /** A count belongs to the interval in which the event happened. */
        EVENT_INSTANT,
        /** What is so at the end of the interval. */
        INTERVAL_END
    }

    /** How the values of two parts become the value of the whole, and what an absent value means. */
    public enum Merge {
        /** Values add up. Absent is zero. */
        SUM,
        /** The greater value counts. Absent means that nothing was measured. */
        MAX,
        /** Numerators and denominators add up. Absent means that the denominator is zero. */
        RATIO,
        /** Values of one interval add up; of two intervals behind one another the later counts. Absent is zero. */
        LEVEL
    }

    /** Whose name a metric has. */
    public enum Origin {
        /** Amazon Connect's API. */
        CONNECT,
        /** Reports of workforce management. */
        WFM,
        /** This library. */
        AGENTSTREAM
    }
}
