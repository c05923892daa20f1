package io.github.agentstream.statemachine.lifecycle;

/** The addresses of the pages that rules come from. */
final class Source {
    static final String CONTACT_STATES = guide("about-contact-states");
    static final String AGENT_EVENTS = guide("agent-event-stream-model");
    static final String AFTER_CONTACT_WORK = guide("determine-acw-time");
    static final String AGENT_EVENT_STREAM = guide("agent-event-streams");
    static final String NEXT_STATUS = guide("set-next-status");
    static final String CONTACT_EVENTS = guide("contact-events");
    static final String CONTACT_RECORDS = guide("ctr-data-model");
    static final String ROUTING_CRITERIA = guide("set-routing-criteria");
    static final String PROFICIENCIES = guide("proficiency-routing");
    static final String LOGOUT_WHILE_AVAILABLE = "https://github.com/amazon-connect/amazon-connect-streams/issues/493";
    static final String CLIENT_LIBRARY =
            "https://github.com/amazon-connect/amazon-connect-streams/blob/master/Documentation.md";

    private Source() {}

    private static String guide(String page) {
        return "https://docs.aws.amazon.com/connect/latest/adminguide/" + page + ".html";
    }
}
