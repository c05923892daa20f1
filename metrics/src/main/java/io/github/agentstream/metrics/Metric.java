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
    /** The longest time in the queue of a handled contact. */
    MAX_QUEUE_DELAY_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Merge.MAX,
            Origin.AGENTSTREAM,
            "the greatest queue duration of a handled contact"),
    /** The longest time in the queue of an abandoned contact. */
    MAX_QUEUE_ABANDON_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Merge.MAX,
            Origin.AGENTSTREAM,
            "the greatest queue duration of an abandoned contact"),
    /** Contacts that were transferred. */
    CONTACTS_TRANSFERRED_OUT(MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "a transfer was completed"),
    /** Contacts that there were. */
    CONTACTS_CREATED(MetricFamily.QUEUE_RECORD, Unit.COUNT, Origin.CONNECT, "contact records"),
    /** Handled contacts that customers began, or that were transferred. */
    CONTACTS_HANDLED_INCOMING(
            MetricFamily.RECORD,
            Unit.COUNT,
            Origin.CONNECT,
            "handled, begun by `INBOUND`, `TRANSFER` or `QUEUE_TRANSFER`"),
    /** Handled contacts that agents dialled. */
    CONTACTS_HANDLED_OUTBOUND(MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "handled, begun by `OUTBOUND`"),
    /** Handled callbacks. */
    CALLBACK_CONTACTS_HANDLED(MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "handled, begun by `CALLBACK`"),
    /** Handled contacts that the API began, such as chats. */
    API_CONTACTS_HANDLED(MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "handled, begun by `API`"),
    /** Callbacks that did not reach the customer and were tried again. */
    SUM_RETRY_CALLBACK_ATTEMPTS(
            MetricFamily.QUEUE_RECORD,
            Unit.COUNT,
            Origin.CONNECT,
            "begun by `CALLBACK`, never connected to an agent, with a next contact"),
    /** Share of queued contacts that were abandoned. */
    ABANDONMENT_RATE(
            MetricFamily.QUEUE_RECORD,
            Origin.CONNECT,
            List.of(CONTACTS_ABANDONED),
            List.of(CONTACTS_QUEUED),
            "abandoned of queued"),
    /** Contacts answered within the service level's time, that time included. */
    CONTACTS_ANSWERED_UP_TO_X(
            MetricFamily.RECORD,
            Unit.COUNT,
            Origin.AGENTSTREAM,
            "handled and queued, with a queue duration of X or less"),
    /** The service level without those who gave up. */
    SERVICE_LEVEL_ANSWERED(
            MetricFamily.QUEUE_RECORD,
            Origin.AGENTSTREAM,
            List.of(SUM_CONTACTS_ANSWERED_IN_X),
            List.of(CONTACTS_QUEUED),
            "answered in X of queued"),
    /** The service level of those who were answered or gave up, without those who left the queue otherwise. */
    SERVICE_LEVEL_ANSWERED_OR_ABANDONED(
            MetricFamily.QUEUE_RECORD,
            Origin.AGENTSTREAM,
            List.of(SUM_CONTACTS_ANSWERED_IN_X, SUM_CONTACTS_ABANDONED_IN_X),
            List.of(CONTACTS_QUEUED),
            "answered or abandoned in X of queued"),
    /** The service level as Connect's queries for its data lake calculate it. */
    SERVICE_LEVEL_DATA_LAKE(
            MetricFamily.QUEUE_RECORD,
            Origin.AGENTSTREAM,
            List.of(CONTACTS_ANSWERED_UP_TO_X),
            List.of(CONTACTS_QUEUED),
            "answered in X or less of queued"),
    /** Time in conversation and on hold. */
    SUM_INTERACTION_AND_HOLD_TIME(
            MetricFamily.RECORD, Unit.MILLISECONDS, Origin.CONNECT, "agent interaction and customer hold duration"),
    /** Time in a flow before the queue. */
    SUM_CONTACT_FLOW_TIME(
            MetricFamily.QUEUE_RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            "from when the customer was connected until the contact was queued, transferred or over; begun by `INBOUND`,"
                    + " `TRANSFER`, `QUEUE_TRANSFER` or `API`"),
    /** Time from the beginning of contacts until all was done. */
    RESOLUTION_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.AGENTSTREAM,
            "from the beginning until the customer had left and after-contact work was done"),
    /** Contacts that were put on hold. */
    CONTACTS_PUT_ON_HOLD(MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "at least one hold"),
    /** Contacts that ended on hold. */
    CONTACTS_HOLD_ABANDONS(MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "handled, and on hold before the end"),
    /** Contacts that agents ended on hold. */
    CONTACTS_ON_HOLD_AGENT_DISCONNECT(MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "of these, ended by the agent"),
    /** Contacts that customers ended on hold. */
    CONTACTS_ON_HOLD_CUSTOMER_DISCONNECT(
            MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "of these, ended by the customer"),
    /** Contacts that came by a transfer. */
    CONTACTS_TRANSFERRED_IN(MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "begun by `TRANSFER` or `QUEUE_TRANSFER`"),
    /** Contacts that agents transferred. */
    CONTACTS_TRANSFERRED_OUT_BY_AGENT(
            MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "handled, and a transfer was completed"),
    /** Contacts that were transferred while queued. */
    CONTACTS_TRANSFERRED_OUT_FROM_QUEUE(
            MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "a transfer was completed while the contact was queued"),
    /** Contacts transferred inside Connect. */
    CONTACTS_TRANSFERRED_OUT_INTERNAL(
            MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "a transfer was completed, to no outside endpoint"),
    /** Contacts transferred to the outside. */
    CONTACTS_TRANSFERRED_OUT_EXTERNAL(
            MetricFamily.RECORD, Unit.COUNT, Origin.CONNECT, "a transfer was completed, to an outside endpoint"),
    /** Contacts with a handle time. */
    HANDLE_TIME_CONTACTS(
            MetricFamily.RECORD,
            Unit.COUNT,
            Origin.AGENTSTREAM,
            "contacts with an interaction, hold, after-contact work or pause duration, zero or not"),
    /** Mean handle time. */
    AVG_HANDLE_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            List.of(SUM_HANDLE_TIME),
            List.of(HANDLE_TIME_CONTACTS),
            "handle time by contacts that have one"),
    /** Mean handle time without pauses. */
    AVG_ACTIVE_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            List.of(SUM_INTERACTION_AND_HOLD_TIME, SUM_AFTER_CONTACT_WORK_TIME),
            List.of(HANDLE_TIME_CONTACTS),
            "interaction, hold and after-contact work by contacts that have a handle time"),
    /** Contacts with an interaction time. */
    INTERACTION_TIME_CONTACTS(
            MetricFamily.RECORD, Unit.COUNT, Origin.AGENTSTREAM, "contacts with an interaction duration, zero or not"),
    /** Mean time in conversation. */
    AVG_INTERACTION_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            List.of(SUM_INTERACTION_TIME),
            List.of(INTERACTION_TIME_CONTACTS),
            "interaction time by contacts that have one"),
    /** Mean time on hold of contacts that were. */
    AVG_HOLD_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            List.of(SUM_HOLD_TIME),
            List.of(CONTACTS_PUT_ON_HOLD),
            "hold time by contacts put on hold"),
    /** Handled contacts with a time on hold. */
    HOLD_TIME_CONTACTS(
            MetricFamily.RECORD, Unit.COUNT, Origin.AGENTSTREAM, "handled contacts with a hold duration, zero or not"),
    /** Mean time on hold of all contacts. */
    AVG_HOLD_TIME_ALL_CONTACTS(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            List.of(SUM_HOLD_TIME),
            List.of(HOLD_TIME_CONTACTS),
            "hold time by handled contacts that have one, zero or not"),
    /** Contacts with after-contact work, or handled without. */
    AFTER_CONTACT_WORK_CONTACTS(
            MetricFamily.RECORD,
            Unit.COUNT,
            Origin.AGENTSTREAM,
            "contacts with after-contact work, and handled ones without"),
    /** Mean time of work after the conversation. */
    AVG_AFTER_CONTACT_WORK_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            List.of(SUM_AFTER_CONTACT_WORK_TIME),
            List.of(AFTER_CONTACT_WORK_CONTACTS),
            "after-contact work by contacts, those without any included"),
    /** Contacts that were paused. */
    PAUSED_CONTACTS(MetricFamily.RECORD, Unit.COUNT, Origin.AGENTSTREAM, "a pause duration above zero"),
    /** Mean time of pauses. */
    AVG_AGENT_PAUSE_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            List.of(SUM_AGENT_PAUSE_TIME),
            List.of(PAUSED_CONTACTS),
            "pause time by paused contacts"),
    /** Answered contacts whose time in the queue is known. */
    QUEUE_DELAY_CONTACTS(MetricFamily.RECORD, Unit.COUNT, Origin.AGENTSTREAM, "handled contacts with a queue duration"),
    /** Mean time in the queue of answered contacts, the average speed of answer. */
    AVG_QUEUE_ANSWER_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            List.of(QUEUE_DELAY_TIME),
            List.of(QUEUE_DELAY_CONTACTS),
            "queue duration by handled contacts that have one"),
    /** Abandoned contacts whose time in the queue is known. */
    QUEUE_ABANDON_CONTACTS(
            MetricFamily.RECORD, Unit.COUNT, Origin.AGENTSTREAM, "abandoned contacts with a queue duration"),
    /** Mean time in the queue of abandoned contacts. */
    AVG_ABANDON_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            List.of(QUEUE_ABANDON_TIME),
            List.of(QUEUE_ABANDON_CONTACTS),
            "queue duration by abandoned contacts that have one"),
    /** Contacts whose beginning and end are known. */
    RESOLUTION_TIME_CONTACTS(
            MetricFamily.RECORD, Unit.COUNT, Origin.AGENTSTREAM, "contacts with a beginning and an end"),
    /** Mean time from the beginning of contacts until all was done. */
    AVG_RESOLUTION_TIME(
            MetricFamily.RECORD,
            Unit.MILLISECONDS,
            Origin.CONNECT,
            List.of(RESOLUTION_TIME),
            List.of(RESOLUTION_TIME_CONTACTS),
            "resolution time by contacts that have one"),
    /** Handled contacts in which the person was reached who was meant. */
    RIGHT_PARTY_CONTACTS(
            MetricFamily.RECORD,
            Unit.COUNT,
            Origin.WFM,
            "handled, with an attribute that says that the right person was reached"),
    /** Time in conversation with the person who was meant. */
    RIGHT_PARTY_TALK_TIME(MetricFamily.RECORD, Unit.MILLISECONDS, Origin.WFM, "agent interaction duration of these"),
    /** Handle time of contacts with the person who was meant. */
    RIGHT_PARTY_HANDLE_TIME(MetricFamily.RECORD, Unit.MILLISECONDS, Origin.WFM, "handle time of these"),
    /** Handled contacts in which somebody else was reached. */
    WRONG_PARTY_CONTACTS(
            MetricFamily.RECORD,
            Unit.COUNT,
            Origin.WFM,
            "handled, with an attribute that says that a wrong person was reached"),
    /** Time in conversation with somebody else. */
    WRONG_PARTY_TALK_TIME(MetricFamily.RECORD, Unit.MILLISECONDS, Origin.WFM, "agent interaction duration of these"),
    /** Handle time of contacts with somebody else. */
    WRONG_PARTY_HANDLE_TIME(MetricFamily.RECORD, Unit.MILLISECONDS, Origin.WFM, "handle time of these"),
    /** Contacts put into the queue, when they were. */
    CONTACTS_QUEUED_BY_ENQUEUE(
            MetricFamily.QUEUE_EVENT, Unit.COUNT, Origin.CONNECT, "contacts that entered the queue, when they did"),
    /** Contacts that were connected to an agent, when they were. */
    CONTACTS_HANDLED_BY_CONNECTED_TO_AGENT(
            MetricFamily.QUEUE_EVENT,
            Unit.COUNT,
            Origin.CONNECT,
            "contacts that were connected to an agent, when they were"),
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
            Origin origin,
            List<Metric> numerator,
            List<Metric> denominator,
            String meaning) {
        this(family, unit, Merge.RATIO, origin, numerator, denominator, meaning);
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

    /**
     * Whether its values are times that single contacts were queued. Sums keep each of them, so that the greatest one, and
     * percentiles, can be told also after some were taken out; see {@link RowSums#queueTimes}.
     */
    public boolean isQueueTime() {
        return switch (this) {
            case MAX_QUEUED_TIME, MAX_QUEUE_DELAY_TIME, MAX_QUEUE_ABANDON_TIME, QUEUE_DELAY_TIME, QUEUE_ABANDON_TIME ->
                true;
            default -> false;
        };
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
        /** Percentages and means: numerators and denominators add up. Absent means that the denominator is zero. */
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
