/**
 * Interval metrics from contact records: every count and every second of a contact belongs to the interval of one instant
 * of its record.
 *
 * <p>Where Amazon Connect's pages, its own SQL and the makers of workforce management disagree, each reading is a named
 * policy; the defaults are what Connect publishes.
 */
@NullMarked
package io.github.agentstream.metrics.contact;

import org.jspecify.annotations.NullMarked;
