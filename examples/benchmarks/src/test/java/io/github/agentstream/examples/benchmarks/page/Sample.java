package io.github.agentstream.examples.benchmarks.page;

/** A section of the tests. */
@Section(order = 1, title = "Fold paper", text = "By hand.", yardstick = "slow", operation = "sheet")
@Goal(row = "quick", parameters = "paper=THIN", atLeast = 2)
@Goal(row = "quick", parameters = "paper=THIN", measure = Measure.BYTES, atMost = 10)
@Goal(row = "quick", measure = Measure.SCORE, atLeast = 1_500)
final class Sample {
    private Sample() {}
}
