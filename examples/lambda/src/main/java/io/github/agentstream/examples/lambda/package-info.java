/** Handlers for AWS Lambda, and the places they write to. Not published: made to be copied. */
package io.github.agentstream.examples.lambda;
