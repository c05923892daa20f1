/**
 * Interval rows as the files that workforce management imports.
 *
 * <p>A {@link io.github.agentstream.metrics.wfm.WfmProfile} says as data which files there are and what stands in them;
 * {@link io.github.agentstream.metrics.wfm.WfmWriter} writes rows by it. Nothing here opens a file.
 */
@NullMarked
package io.github.agentstream.metrics.wfm;

import org.jspecify.annotations.NullMarked;
