package io.github.agentstream.examples.cli.html;

import io.github.agentstream.model.Arn;
import java.util.SortedMap;

/**
 * What is on a page.
 *
 * @param lanes what agents did, by agent
 */
record PageFacts(SortedMap<Arn, AgentLane> lanes, PageRows rows, StatusKinds kinds, FindingGroups findings) {}
