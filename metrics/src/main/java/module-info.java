/** Interval metrics for workforce management. */
module io.github.agentstream.metrics {
    requires transitive io.github.agentstream.statemachine;
    requires org.apache.commons.csv;
    requires static transitive org.jspecify;

    exports io.github.agentstream.metrics;
    exports io.github.agentstream.metrics.adherence;
    exports io.github.agentstream.metrics.agent;
    exports io.github.agentstream.metrics.audit;
    exports io.github.agentstream.metrics.contact;
    exports io.github.agentstream.metrics.event;
    exports io.github.agentstream.metrics.revision;
    exports io.github.agentstream.metrics.wfm;
}
