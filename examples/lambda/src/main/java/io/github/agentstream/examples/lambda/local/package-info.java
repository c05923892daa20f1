/**
 * Lambda on this machine: AWS's own runtime interface client in a JVM of its own, as in Lambda, and the Runtime API that it
 * asks for work on the loopback interface. Not in the jar that is deployed.
 */
package io.github.agentstream.examples.lambda.local;
