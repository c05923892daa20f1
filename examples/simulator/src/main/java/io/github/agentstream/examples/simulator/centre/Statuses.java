package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.state.Names;
import io.github.agentstream.examples.simulator.state.Status;
import io.github.agentstream.examples.simulator.state.StatusKind;
import java.util.List;

/** The agent statuses of the instance. */
record Statuses(Status available, Status offline, Status error, List<Status> custom) {
    static Statuses of(List<String> custom, Names names) {
        return new Statuses(
                status("Available", StatusKind.ROUTABLE, names),
                status("Offline", StatusKind.OFFLINE, names),
                status("Error", StatusKind.ERROR, names),
                custom.stream()
                        .map(name -> status(name, StatusKind.CUSTOM, names))
                        .toList());
    }

    private static Status status(String name, StatusKind kind, Names names) {
        return new Status(name, kind, names.newArn("agent-state"));
    }
}
