package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricTest {

    @Test
    void declaresEachOnce() throws IOException {
        try (InputStream table = MetricTest.class.getResourceAsStream("metrics.csv")) {
            List<String> rows = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(Arrays.stream(Metric.values()).map(MetricTest::row)).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasTwoPartsWhenItIsARatioAndNoneOtherwise(Metric metric) {
        List<Metric> parts = new ArrayList<>(metric.numerator());
        parts.addAll(metric.denominator());

        if (metric.merge() == Metric.Merge.RATIO) {
            assertThat(metric.numerator()).isNotEmpty();
            assertThat(metric.denominator()).isNotEmpty();
            assertThat(parts).allSatisfy(part -> {
                assertThat(part.merge()).isEqualTo(Metric.Merge.SUM);
                assertThat(part.reports()).containsAll(metric.reports());
            });
        } else {
            assertThat(parts).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsSingleValuesWhereSomeMayBeTakenFromAGreatestOne(Metric metric) {
        if (metric.merge() == Metric.Merge.MAX) {
            assertThat(metric.isQueueTime()).isTrue();
        }
        if (metric.isQueueTime()) {
            assertThat(metric.unit()).isEqualTo(Metric.Unit.MILLISECONDS);
            assertThat(metric.source()).isEqualTo(Metric.Source.CONTACT_RECORDS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatItCounts(Metric metric) {
        assertThat(metric.meaning()).isNotBlank().doesNotContain("|").doesNotEndWith(".");
    }

    private static String row(Metric metric) {
        String reports = metric.reports().stream().sorted().map(Report::label).collect(Collectors.joining(" "));
        return String.join(
                ", ",
                metric.name(),
                reports,
                metric.source().name(),
                metric.attribution().name(),
                metric.unit().name(),
                metric.merge().name(),
                metric.origin().name());
    }
}
