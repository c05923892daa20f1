package io.github.agentstream.metrics.wfm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WfmWriterProperties {
    private static final Instant MIDNIGHT = Instant.parse("2026-01-05T00:00:00Z");

    @Property
    void writesTheSameBytesInWhicheverOrderRowsCome(
            @ForAll("rows") List<IntervalRow> rows, @ForAll("profiles") WfmProfile profile, @ForAll Random random) {
        List<IntervalRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(WfmProfilesTest.files(profile, shuffled)).isEqualTo(WfmProfilesTest.files(profile, rows));
    }

    @Property
    void writesEachRowOnceOrSaysThatItIsLeftOut(@ForAll("rows") List<IntervalRow> rows) {
        for (WfmProfile profile : List.of(
                WfmProfile.named("nice-cxone").orElseThrow(),
                WfmProfile.named("plain").orElseThrow())) {
            int written = new WfmWriter(profile, Rows.QUARTERS)
                    .outputs(rows).stream()
                            .mapToInt(output -> output.sidecar().rows())
                            .sum();
            long whole = profile.name().equals("plain")
                    ? rows.size()
                    : rows.stream()
                            .filter(row -> row.key().agent().isPresent()
                                            && row.key().queue().isEmpty()
                                            && row.key().channel().isEmpty()
                                    || row.key().queue().isPresent())
                            .count();

            assertThat((long) written).isEqualTo(whole);
        }
    }

    @Property
    void readyAndNotReadyAddUpToLogin(@ForAll("rows") List<IntervalRow> rows) {
        WfmProfile profile = WfmProfile.named("nice-cxone").orElseThrow();
        for (WfmOutput output : new WfmWriter(profile, Rows.QUARTERS).outputs(rows)) {
            if (output.name().startsWith("ASPR")) {
                Rows.text(output).lines().skip(1).forEach(line -> {
                    String[] cells = line.split(",");
                    assertThat(Integer.parseInt(cells[4]) + Integer.parseInt(cells[5]))
                            .isEqualTo(Integer.parseInt(cells[6]));
                });
            }
        }
    }

    @Provide
    Arbitrary<WfmProfile> profiles() {
        return Arbitraries.of(WfmProfile.BUILT_IN);
    }

    @Provide
    Arbitrary<List<IntervalRow>> rows() {
        Arbitrary<RowKey> keys = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Rows.MIRA, Rows.TOM),
                        Arbitraries.of(Rows.SALES, Rows.HELP).optional(0.8),
                        Arbitraries.of(Channel.VOICE, Channel.CHAT, Channel.TASK))
                .as(WfmWriterProperties::key);
        return Combinators.combine(keys, Arbitraries.longs().between(1, 899_999))
                .as(WfmWriterProperties::row)
                .list()
                .uniqueElements(IntervalRow::key)
                .ofMaxSize(12);
    }

    private static RowKey key(int quarter, int report, Arn agent, Optional<Arn> queue, Channel channel) {
        var interval = Rows.QUARTERS.at(MIDNIGHT.plus(Duration.ofMinutes(15).multipliedBy(quarter)));
        return switch (report) {
            case 0 -> RowKey.ofAgent(interval, agent);
            case 1 -> RowKey.ofAgentQueue(interval, agent, queue, Optional.of(channel));
            default -> RowKey.ofQueue(interval, queue, Optional.of(channel));
        };
    }

    private static IntervalRow row(RowKey key, long value) {
        Map<Metric, Long> sums =
                List.of(Metric.LOGIN_TIME, Metric.NOT_READY_TIME, Metric.SUM_HANDLE_TIME, Metric.CONTACTS_QUEUED)
                        .stream()
                        .filter(metric -> metric.reports().contains(key.report()))
                        .collect(Collectors.toMap(
                                metric -> metric, metric -> metric == Metric.NOT_READY_TIME ? value / 3 : value));
        return Rows.row(key, sums);
    }
}
