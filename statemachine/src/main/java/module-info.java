/** What agents and contacts do over time: changes between snapshots, lifecycles as tables, and stream validation. */
module io.github.agentstream.statemachine {
    requires transitive io.github.agentstream.model;
    requires static transitive org.jspecify;

    exports io.github.agentstream.statemachine;
    exports io.github.agentstream.statemachine.board;
    exports io.github.agentstream.statemachine.diff;
    exports io.github.agentstream.statemachine.journey;
    exports io.github.agentstream.statemachine.lifecycle;
}
