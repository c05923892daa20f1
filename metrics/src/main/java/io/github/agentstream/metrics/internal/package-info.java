/** How what is remembered gets in and out of JSON. Not API. */
@NullMarked
package io.github.agentstream.metrics.internal;

import org.jspecify.annotations.NullMarked;
