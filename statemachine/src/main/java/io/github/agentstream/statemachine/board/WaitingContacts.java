package io.github.agentstream.statemachine.board;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The contacts of one channel that wait in a queue, those that ring at an agent among them.
 *
 * @param queue the queue; empty for contacts whose events name none
 * @param channel the channel
 * @param contacts how many, one at least
 * @param oldest when the one that waits longest entered the queue
 * @param oldestAge for how long it has waited; zero when it entered after the instant asked for, as clocks differ
 */
public record WaitingContacts(
        Optional<Arn> queue, Channel.Known channel, int contacts, Instant oldest, Duration oldestAge) {}
