package io.github.agentstream.metrics.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.Metric;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PackedSumsProperties {

    @Property
    void unpacksWhatWasPacked(@ForAll Map<Metric, Long> sums) {
        Map<Metric, Long> ordered = new EnumMap<>(Metric.class);
        ordered.putAll(sums);

        assertThat(PackedSums.unpack(PackedSums.pack(ordered))).isEqualTo(ordered);
    }

    @Example
    void takesFiveBytesForMostDurations() {
        assertThat(PackedSums.pack(Map.of(Metric.LOGIN_TIME, 900_000L))).hasSize(4);
        assertThat(PackedSums.pack(Map.of(Metric.LOGIN_TIME, 86_400_000L))).hasSize(5);
        assertThat(PackedSums.pack(Map.of(Metric.CONTACTS_QUEUED, 63L))).hasSize(2);
        assertThat(PackedSums.pack(Map.of(Metric.CONTACTS_QUEUED, 64L))).hasSize(3);
        assertThat(PackedSums.pack(Map.of())).isEmpty();
    }
}
