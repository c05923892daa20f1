package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.pool.AgentPool;
import io.github.agentstream.routing.pool.AgentSelection;
import io.github.agentstream.routing.pool.ContactPool;
import io.github.agentstream.routing.pool.ProfileQueues;
import io.github.agentstream.routing.pool.StepCoverage;
import io.github.agentstream.routing.pool.WaitingContact;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.board.AgentBoard;
import io.github.agentstream.statemachine.board.AgentState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who of many takes which contact. */
final class Pools {
    private Pools() {}

    // snippet: agent-pool-feed
    static void add(Validation validation, AgentBoard board, AgentPool pool) {
        board.add(validation);
        pool.update(board, validation.agent());
    }
    // end

    // snippet: agent-pool
    static Optional<AgentState> whoIsOffered(AgentPool pool, Arn queue, CompiledExpression step) {
        AgentSelection matching = pool.agents()
                .serving(queue, Channel.Known.VOICE)
                .available(Channel.Known.VOICE)
                .matching(step);
        System.out.println(matching.count() + " could take it");
        return matching.first();
    }
    // end

    // snippet: agent-pool-coverage
    static List<StepCoverage> coverage(AgentPool pool, Arn queue, List<CompiledExpression> steps) {
        return pool.agents().serving(queue, Channel.Known.VOICE).coverage(steps);
    }
    // end

    // snippet: contact-pool
    static Optional<WaitingContact> whatIsNext(ContactPool pool, AgentState agent, Arn overflow, Instant now) {
        ProfileQueues queues = ProfileQueues.EQUAL.with(overflow, Channel.Known.VOICE, 2, Duration.ofSeconds(90));
        Optional<WaitingContact> next = pool.next(agent, queues, now);
        next.map(WaitingContact::contactId).ifPresent(pool::remove);
        return next;
    }
    // end
}
