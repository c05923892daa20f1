/** Who may take a contact: routing criteria built, written as text, and evaluated against agents. */
module io.github.agentstream.routing {
    requires transitive io.github.agentstream.statemachine;
    requires transitive io.github.agentstream.model;
    requires static transitive org.jspecify;

    exports io.github.agentstream.routing;
    exports io.github.agentstream.routing.build;
    exports io.github.agentstream.routing.check;
    exports io.github.agentstream.routing.play;
    exports io.github.agentstream.routing.pool;
    exports io.github.agentstream.routing.send;
    exports io.github.agentstream.routing.text;
}
