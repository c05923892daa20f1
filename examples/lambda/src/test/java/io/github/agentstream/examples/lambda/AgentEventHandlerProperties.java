package io.github.agentstream.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.examples.lambda.local.StreamRecord;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever the sizes of batches, and wherever downstream fails or the instance ends: the same is downstream as if nothing
 * had happened. The stream has repeated, late, lost and unreadable records.
 */
class AgentEventHandlerProperties {
    private static final List<StreamRecord> STREAM = SimulatedStream.of(4, Duration.ofMinutes(40));
    private static final Kept UNDISTURBED = undisturbed();

    @Property(tries = 25)
    void nothingIsLostAndNothingCountsTwiceWithSavedStates(@ForAll Random random) {
        Kept kept = disturbed(random, new StatesTable());
        assertThat(kept.facts()).isEqualTo(UNDISTURBED.facts());
        assertThat(kept.letters()).isEqualTo(UNDISTURBED.letters());
    }

    @Property(tries = 25)
    void withoutSavedStatesOnlySessionsAndGapsBetweenBatchesAreNotSeen(@ForAll Random random) {
        Kept kept = disturbed(random, SavedStates.none());
        assertThat(kept.letters()).isEqualTo(UNDISTURBED.letters());
        assertThat(kept.facts().keySet()).isEqualTo(UNDISTURBED.facts().keySet());
        UNDISTURBED.facts().forEach((key, fact) -> {
            if (!isIgnored(fact)) {
                assertThat(observed(kept.facts().get(key))).as(key).isEqualTo(observed(fact));
            }
        });
    }

    private static Kept disturbed(Random random, SavedStates states) {
        Kept kept = new Kept();
        Trouble trouble = new Trouble(random);
        new Shard(STREAM).deliver(() -> 1 + random.nextInt(60), batch -> {
            AgentEventHandler handler = new AgentEventHandler(
                    (key, fact) -> trouble.around(() -> kept.put(key, fact)),
                    letter -> trouble.around(() -> kept.accept(letter)),
                    trouble.around(states));
            return handler.handle(batch, line -> {});
        });
        return kept;
    }

    private static Kept undisturbed() {
        Kept kept = new Kept();
        AgentEventHandler handler = new AgentEventHandler(kept, kept, SavedStates.none());
        new Shard(STREAM).deliver(STREAM::size, batch -> handler.handle(batch, line -> {}));
        return kept;
    }

    /** Repeated or late: another batch may take it for news, but the first fact under its key stays. */
    private static boolean isIgnored(JsonNode fact) {
        return StreamSupport.stream(fact.get("findings").spliterator(), false)
                .anyMatch(finding -> finding.get("code").asText().equals("EVENT_LATE"));
    }

    private static List<String> observed(JsonNode fact) {
        return StreamSupport.stream(fact.get("transitions").spliterator(), false)
                .filter(step -> step.get("evidence").asText().equals("OBSERVED"))
                .filter(step -> !step.get("of").asText().equals("session"))
                .map(JsonNode::toString)
                .toList();
    }
}
