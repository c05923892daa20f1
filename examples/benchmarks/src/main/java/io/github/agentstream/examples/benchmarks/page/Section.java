package io.github.agentstream.examples.benchmarks.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the rows of a class of benchmarks appear in the page. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Section {
    /** Its place among the sections, the lowest first. */
    int order();

    /** The heading. */
    String title();

    /** What is measured, and how. */
    String text();

    /** The row that all others are compared with; empty when there is none. */
    String yardstick() default "";

    /** What an operation is, as in {@code events/s}. */
    String operation() default "event";
}
