package io.github.agentstream.routing.check;

/** The pages that the rules come from. */
final class Pages {
    static final String API =
            "https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactRoutingData.html";
    static final String ATTRIBUTES = "https://docs.aws.amazon.com/connect/latest/adminguide/predefined-attributes.html";
    static final String CONDITION =
            "https://docs.aws.amazon.com/connect/latest/APIReference/API_AttributeCondition.html";
    static final String EVENTS = "https://docs.aws.amazon.com/connect/latest/adminguide/contact-events.html";
    static final String FLOW =
            "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-updateroutingcriteria.html";
    static final String GUIDE = "https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html";
    static final String PROFICIENCIES =
            "https://docs.aws.amazon.com/connect/latest/adminguide/proficiency-routing.html";
    static final String RECORDS = "https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html";

    private Pages() {}
}
