package io.github.agentstream.examples.benchmarks.pool;

import io.github.agentstream.examples.benchmarks.rule.Skill;
import io.github.agentstream.examples.benchmarks.rule.Step;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Concurrency;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.agent.RoutingProfile;
import io.github.agentstream.statemachine.Session;
import io.github.agentstream.statemachine.board.AgentState;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Invented agents and steps, always the same ones. There are 200 skills, 20 in each department. An agent has eight of one
 * department, and a step asks for twelve of one; three agents of 1,000 meet it.
 */
public final class Staff {
    /** When all have become available, and all contacts have begun to wait. */
    public static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    /** The queues that each agent serves. */
    public static final List<Arn> QUEUES =
            List.of(arn("queue", 1), arn("queue", 2), arn("queue", 3), arn("queue", 4), arn("queue", 5));

    private static final int DEPARTMENTS = 10;
    private static final int SKILLS = 20;
    private static final int VALUES = 10;
    private static final int HELD = 8;
    private static final int ASKED = 12;
    private static final int GREATEST = 5;
    private static final int HOUR = 3_600_000;

    private final Random random;

    /** Agents and steps of that seed. */
    public Staff(long seed) {
        this.random = new Random(seed);
    }

    private static Arn arn(String type, int number) {
        return Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/" + type + "/" + number);
    }

    /** The levels of an agent. */
    public Map<Skill, Integer> levels() {
        Map<Skill, Integer> levels = new HashMap<>();
        skills(HELD).forEach(skill -> levels.put(skill, 1 + random.nextInt(GREATEST)));
        return levels;
    }

    /** An OR of three ANDs of four, each at level 1 or 2. */
    public Step step() {
        List<Step.Threshold> thresholds = skills(ASKED).stream()
                .map(skill -> new Step.Threshold(skill, 1 + random.nextInt(2)))
                .toList();
        return new Step(List.of(thresholds.subList(0, 4), thresholds.subList(4, 8), thresholds.subList(8, ASKED)));
    }

    /** Some skills of one department, each once. */
    private List<Skill> skills(int count) {
        int department = random.nextInt(DEPARTMENTS);
        Set<Skill> skills = new LinkedHashSet<>();
        while (skills.size() < count) {
            int number = department * SKILLS + random.nextInt(SKILLS);
            skills.add(new Skill("attribute" + number / VALUES, "value" + number % VALUES));
        }
        return List.copyOf(skills);
    }

    /** An OR of three ANDs of four, of the skills that this agent has; that one in three such agents would meet. */
    public Step stepOf(Map<Skill, Integer> levels) {
        List<Step.Threshold> thresholds = levels.keySet().stream()
                .map(skill -> new Step.Threshold(skill, 3))
                .toList();
        return new Step(List.of(thresholds.subList(0, 4), thresholds.subList(2, 6), thresholds.subList(4, HELD)));
    }

    /** Other levels for the same skills. */
    public Map<Skill, Integer> reLevelled(Map<Skill, Integer> levels) {
        Map<Skill, Integer> other = new HashMap<>(levels);
        other.replaceAll((skill, level) -> 1 + random.nextInt(GREATEST));
        return other;
    }

    /** An agent with those levels, available for calls since some time within the last hour. */
    public AgentState agent(int number, Map<Skill, Integer> levels) {
        return agent(number, configuration(number, levels), "Available");
    }

    /** The same agent in another status. */
    public AgentState agent(int number, Configuration configuration, String status) {
        Instant since = TEN.minusMillis(random.nextInt(HOUR));
        return new AgentState(
                arn("agent", number),
                Session.LOGGED_IN,
                Optional.of(
                        AgentStatus.builder().name(status).startTimestamp(since).build()),
                Optional.of(since),
                Optional.empty(),
                Optional.of(configuration),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Configuration configuration(int number, Map<Skill, Integer> levels) {
        return Configuration.builder()
                .username("agent-" + number)
                .proficiencies(
                        levels.entrySet().stream().map(Staff::proficiency).toList())
                .routingProfile(RoutingProfile.builder()
                        .inboundQueues(QUEUES.stream().map(Staff::queue).toList())
                        .concurrency(List.of(Concurrency.builder()
                                .channel(Channel.VOICE)
                                .availableSlots(1)
                                .build()))
                        .build())
                .build();
    }

    private static Queue queue(Arn arn) {
        return Queue.builder().arn(arn).channels(List.of(Channel.VOICE)).build();
    }

    private static Proficiency proficiency(Map.Entry<Skill, Integer> level) {
        return Proficiency.builder()
                .name(level.getKey().name())
                .value(level.getKey().value())
                .level((double) level.getValue())
                .build();
    }
}
