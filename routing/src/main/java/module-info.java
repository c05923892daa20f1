/** Who may take a contact: routing expressions evaluated against agents. */
module io.github.agentstream.routing {
    requires transitive io.github.agentstream.statemachine;
    requires transitive io.github.agentstream.model;
    requires static transitive org.jspecify;

    exports io.github.agentstream.routing;
}
