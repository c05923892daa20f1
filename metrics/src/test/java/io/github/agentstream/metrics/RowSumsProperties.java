package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RowSumsProperties {
    private static final Names NONE = new Names();
    private static final List<Metric> METRICS = Arrays.stream(Metric.values())
            .filter(metric -> metric.merge() != Metric.Merge.RATIO)
            .toList();
    private static final RowKey LATER = Sample.QUEUE_KEY.in(Sample.QUARTERS.next(Sample.QUEUE_KEY.interval()));

    @Provide
    Arbitrary<List<Contribution>> contributions() {
        return Combinators.combine(
                        Arbitraries.of(Sample.AGENT_KEY, Sample.QUEUE_KEY, LATER),
                        Arbitraries.of(METRICS),
                        Arbitraries.integers().between(0, 9))
                .as((row, metric, seconds) -> Sample.part(row, metric, seconds * 1000L))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void addsPartsToWhatItAddsAtOnce(@ForAll("contributions") List<Contribution> contributions, @ForAll Random chance) {
        List<RowSums> parts = List.of(new RowSums(), new RowSums(), new RowSums());
        contributions.forEach(part -> parts.get(chance.nextInt(3)).add(part));
        List<RowSums> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, chance);
        RowSums together = new RowSums();
        shuffled.forEach(together::addAll);

        assertThat(together.save()).isEqualTo(sums(contributions).save());
        assertThat(together.rows(NONE, NONE)).isEqualTo(sums(contributions).rows(NONE, NONE));
    }

    @Property
    void isAsIfWhatIsTakenOutHadNeverBeenAdded(
            @ForAll("contributions") List<Contribution> contributions,
            @ForAll("contributions") List<Contribution> wrong,
            @ForAll Random chance) {
        List<Runnable> steps = new ArrayList<>();
        RowSums sums = new RowSums();
        contributions.forEach(part -> steps.add(() -> sums.add(part)));
        wrong.forEach(part -> steps.add(() -> sums.add(part)));
        wrong.forEach(part -> steps.add(() -> sums.subtract(part)));
        Collections.shuffle(steps, chance);
        steps.forEach(Runnable::run);

        assertThat(sums.save()).isEqualTo(sums(contributions).save());
    }

    @Property
    void takesPartsOutAsAWhole(
            @ForAll("contributions") List<Contribution> kept, @ForAll("contributions") List<Contribution> shard) {
        RowSums all = sums(kept);
        all.addAll(sums(shard));
        all.subtractAll(sums(shard));

        assertThat(all.save()).isEqualTo(sums(kept).save());
    }

    @Property
    void goesOnWhereItWasSaved(@ForAll("contributions") List<Contribution> contributions) {
        RowSums uninterrupted = new RowSums();
        RowSums interrupted = new RowSums();
        for (Contribution part : contributions) {
            uninterrupted.add(part);
            interrupted = RowSums.restore(interrupted.save());
            interrupted.add(part);
        }

        assertThat(interrupted.rows(NONE, NONE)).isEqualTo(uninterrupted.rows(NONE, NONE));
        assertThat(interrupted.save()).isEqualTo(uninterrupted.save());
    }

    @Property
    void tellsQueueTimesAsASortedListDoes(@ForAll("contributions") List<Contribution> contributions) {
        List<Long> sorted = contributions.stream()
                .filter(part -> part.row().equals(LATER) && part.metric() == Metric.MAX_QUEUED_TIME)
                .map(Contribution::value)
                .sorted()
                .toList();
        QueueTimes times = sums(contributions).queueTimes(LATER, Metric.MAX_QUEUED_TIME);

        assertThat(times.contacts()).isEqualTo(sorted.size());
        for (int percent = 1; percent <= 100 && !sorted.isEmpty(); percent++) {
            int rank = (sorted.size() * percent + 99) / 100;
            assertThat(times.percentile(percent)).contains(Duration.ofMillis(sorted.get(rank - 1)));
        }
        for (int seconds = 0; seconds < 11; seconds++) {
            long limit = seconds * 1000L;
            assertThat(times.below(Duration.ofSeconds(seconds)))
                    .isEqualTo(sorted.stream().filter(time -> time < limit).count());
        }
    }

    private static RowSums sums(List<Contribution> contributions) {
        RowSums sums = new RowSums();
        contributions.forEach(sums::add);
        return sums;
    }
}
