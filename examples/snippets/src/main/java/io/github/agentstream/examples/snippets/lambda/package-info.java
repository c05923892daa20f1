/** Handlers for AWS Lambda. */
package io.github.agentstream.examples.snippets.lambda;
