package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.metrics.adherence.AdherenceMap;
import io.github.agentstream.metrics.adherence.AdherenceRule;
import io.github.agentstream.metrics.wfm.WfmOutput;
import io.github.agentstream.metrics.wfm.WfmProfile;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code docs/wfm.md} shows. */
class WorkforceTest {
    private static final Path PAGE = Pages.PROJECT.resolve("docs/wfm.md");
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void theProfileInJsonIsTheOneInJava() throws UnreadableException {
        assertThat(WfmProfile.read(block("json", 0))).isEqualTo(WorkforceFiles.ownProfile());
    }

    @Test
    void theRulesOfThePageCanBeRead() throws UnreadableException {
        assertThat(AdherenceMap.read(block("json", 1)))
                .extracting(AdherenceRule::activity)
                .containsExactly("Meal", "Missed", "Logoff");
        assertThat(Adherence.withStatuses(block("csv", 0)).rules())
                .hasSize(AdherenceMap.DEFAULT.rules().size() + 3);
    }

    @Test
    void writesFilesWithTheirSidecars() throws IOException {
        IntervalGrid grid = IntervalGrid.utc(IntervalLength.THIRTY_MINUTES);
        List<IntervalRow> rows = List.of(new IntervalRow(
                RowKey.ofQueue(grid.at(NINE), Optional.of(Arn.of("queue")), Optional.of(Channel.VOICE)),
                Optional.empty(),
                Optional.empty(),
                1,
                RowStatus.CLOSED,
                Map.of(Metric.CONTACTS_HANDLED, 2L, Metric.SUM_HANDLE_TIME, 3_723_000L)));

        assertThat(WorkforceFiles.files(WorkforceFiles.ownProfile(), grid, rows))
                .containsEntry(
                        "queues_2026-01-05.csv",
                        "start;queue;handled;handle time\r\n2026-01-05T09:00Z;queue;2;01:02:03\r\n")
                .containsKey("queues_2026-01-05.csv.json");
        assertThat(WorkforceFiles.withoutContactEvents(WfmProfile.named("plain").orElseThrow(), grid)
                        .outputs(rows))
                .extracting(WfmOutput::name)
                .containsExactly("intervals.csv");
    }

    @Test
    void tellsAStateOnceItHasLasted() {
        Adherence adherence = new Adherence(AdherenceMap.DEFAULT);
        AgentStatus status =
                AgentStatus.builder().name("Lunch").startTimestamp(NINE).build();
        AgentEvent event = AgentEvent.builder()
                .agentArn(Arn.of("agent"))
                .eventId("e-1")
                .eventTimestamp(NINE)
                .eventType(AgentEventType.STATE_CHANGE)
                .currentAgentSnapshot(
                        AgentSnapshot.builder().agentStatus(status).build())
                .build();

        assertThat(adherence.accept(event)).isEmpty();
        assertThat(adherence.advanceTo(NINE.plusSeconds(3)))
                .singleElement()
                .asString()
                .contains("\"label\":\"Lunch\",\"activity\":\"Lunch\",\"class\":\"closed\"");
    }

    private static String block(String language, int index) {
        return Pages.blocks(PAGE).stream()
                .filter(block -> block.language().equals(language))
                .toList()
                .get(index)
                .text();
    }
}
