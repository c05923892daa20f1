package io.github.agentstream.routing.build;

/** What may stand in an OR: a condition, or all of some conditions. Immutable. */
public sealed interface Alternative extends Requirement permits AllOf, Condition {}
