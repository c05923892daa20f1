package io.github.agentstream.examples.benchmarks.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a row is to reach; the page shows beside it what it reached. Give one of the bounds. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Goals.class)
public @interface Goal {
    /** The row. */
    String row();

    /** Which of its rows, as {@code name=value}; empty for all. */
    String[] parameters() default {};

    /** What is bounded. */
    Measure measure() default Measure.RATIO;

    /** The row that a ratio is taken to; by default the yardstick of the section. */
    String to() default "";

    /** The least that is enough. */
    double atLeast() default Double.NaN;

    /** The most that is allowed. */
    double atMost() default Double.NaN;
}
