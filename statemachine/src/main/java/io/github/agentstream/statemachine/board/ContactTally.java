package io.github.agentstream.statemachine.board;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;

/**
 * How many contacts of a channel and initiation method came in and were answered within a time, according to contact
 * events. A contact may be answered in another time than it came in.
 *
 * @param channel the channel
 * @param method how the contacts came to be; those by {@code OUTBOUND} did not come in but were dialled
 * @param incoming how many began, zero or more
 * @param answered how many an agent was connected to, zero or more
 */
public record ContactTally(Channel.Known channel, InitiationMethod.Known method, int incoming, int answered) {}
