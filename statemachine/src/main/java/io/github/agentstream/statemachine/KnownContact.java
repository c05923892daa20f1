package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.Contact;
import java.time.Instant;

/**
 * A contact that an agent has.
 *
 * @param contact as listed last
 * @param since when its state began; on hold the listing may name an earlier instant
 */
record KnownContact(Contact contact, Instant since) {}
