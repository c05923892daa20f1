package io.github.agentstream.statemachine.board;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.util.Optional;

/**
 * How many contacts of a queue and channel are in a state at agents. A contact that two agents list counts for each.
 *
 * @param queue the queue; empty for contacts that name none
 * @param channel the channel
 * @param state the state
 * @param contacts how many, one at least
 */
public record ContactCount(Optional<Arn> queue, Channel.Known channel, ContactPhase state, int contacts) {}
