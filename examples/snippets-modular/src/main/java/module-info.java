/** The snippets as a named module. */
module io.github.agentstream.examples.snippets {
    requires io.github.agentstream.model;
    requires io.github.agentstream.statemachine;
    requires io.github.agentstream.routing;
    requires io.github.agentstream.metrics;
}
