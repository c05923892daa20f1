/** Events, records and routing criteria of Amazon Connect as immutable values, and readers for whatever carries them. */
module io.github.agentstream.model {
    requires transitive com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.agentstream.model;
    exports io.github.agentstream.model.agent;
    exports io.github.agentstream.model.contactevent;
    exports io.github.agentstream.model.contactrecord;
    exports io.github.agentstream.model.criteria;
    exports io.github.agentstream.model.json;
    exports io.github.agentstream.model.reader;

    provides com.fasterxml.jackson.databind.Module with
            io.github.agentstream.model.json.AgentStreamModule;
}
