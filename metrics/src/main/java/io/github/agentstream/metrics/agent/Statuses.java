package io.github.agentstream.metrics.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statuses that occurred, numbered from 1 on; 0 is no status. */
final class Statuses {
    /** Beyond these, names are not told apart. */
    private static final int MOST = Steps.MOST_SUBJECTS - 1 - StatusKind.values().length;

    private final List<Status> statuses = new ArrayList<>();
    private final Map<Status, Integer> codes = new HashMap<>();

    int code(Status status) {
        Integer known = codes.get(status);
        return known != null ? known : add(statuses.size() < MOST ? status : new Status("", status.kind()));
    }

    /** The status of a code that is not zero. */
    Status of(int code) {
        return statuses.get(code - 1);
    }

    /** In the order of their codes. */
    List<Status> all() {
        return statuses;
    }

    private int add(Status status) {
        return codes.computeIfAbsent(status, unknown -> {
            statuses.add(unknown);
            return statuses.size();
        });
    }
}
