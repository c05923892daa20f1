package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowKeyTest {
    private static final Interval FIRST = Sample.AGENT_KEY.interval();
    private static final Interval SECOND = Sample.QUARTERS.next(FIRST);
    private static final Optional<Channel> CHAT = Optional.of(Channel.CHAT);

    @Test
    void ordersByReportStartAgentQueueAndChannel() {
        Arn other = Sample.arn("agent/22222222-0000-4000-8000-000000000002");
        List<RowKey> ordered = List.of(
                RowKey.ofAgent(FIRST, Sample.AGENT),
                RowKey.ofAgent(FIRST, other),
                RowKey.ofAgent(SECOND, Sample.AGENT),
                RowKey.ofAgentQueue(FIRST, Sample.AGENT, Optional.empty(), CHAT),
                RowKey.ofAgentQueue(FIRST, Sample.AGENT, Optional.of(Sample.QUEUE), Optional.empty()),
                RowKey.ofAgentQueue(FIRST, Sample.AGENT, Optional.of(Sample.QUEUE), CHAT),
                RowKey.ofAgentQueue(FIRST, Sample.AGENT, Optional.of(Sample.QUEUE), Optional.of(Channel.VOICE)),
                RowKey.ofAgentQueue(FIRST, other, Optional.empty(), CHAT),
                RowKey.ofQueue(FIRST, Optional.of(Sample.QUEUE), CHAT),
                RowKey.ofQueue(SECOND, Optional.empty(), Optional.empty()));
        List<RowKey> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        Collections.sort(shuffled);

        assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void takesSpellingsOfAChannelForOne() {
        assertThat(RowKey.ofQueue(FIRST, Optional.empty(), Optional.of(Channel.of("TASKS"))))
                .isEqualTo(RowKey.ofQueue(FIRST, Optional.empty(), Optional.of(Channel.TASK)));
        assertThat(RowKey.ofQueue(FIRST, Optional.empty(), Optional.of(Channel.of("Voice"))))
                .isEqualTo(RowKey.ofQueue(FIRST, Optional.empty(), Optional.of(Channel.VOICE)));
    }

    @Test
    void keepsAChannelThatIsNew() {
        assertThat(RowKey.ofQueue(FIRST, Optional.empty(), Optional.of(Channel.of("FAX")))
                        .channel())
                .contains(Channel.of("FAX"));
    }
}
