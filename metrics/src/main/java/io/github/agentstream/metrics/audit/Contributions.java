package io.github.agentstream.metrics.audit;

import io.github.agentstream.metrics.Contribution;
import java.util.function.Consumer;

/** What rows are made of: {@code activity::contributions}, for any of the calculators. */
@FunctionalInterface
public interface Contributions {

    /** Hands out all contributions, in any order. */
    void tell(Consumer<Contribution> target);
}
