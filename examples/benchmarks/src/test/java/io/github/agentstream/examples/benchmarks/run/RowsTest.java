package io.github.agentstream.examples.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.benchmarks.launch.Launched;
import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Section;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class RowsTest {
    private static List<Class<?>> jmhClasses() throws ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : Benchmarks.classes()) {
            classes.add(Class.forName(name));
        }
        return classes;
    }

    @Test
    void everyClassOfBenchmarksIsASectionOfItsOwn() throws ClassNotFoundException {
        List<Class<?>> classes = jmhClasses();
        Launched.all().forEach(launched -> classes.add(launched.getClass()));

        assertThat(classes)
                .hasSizeGreaterThan(5)
                .allSatisfy(type -> assertThat(type).hasAnnotation(Section.class));
        assertThat(classes)
                .extracting(type -> type.getAnnotation(Section.class).order())
                .doesNotHaveDuplicates();
    }

    @Test
    void yardsticksAndGoalsNameRowsThatExist() throws ClassNotFoundException {
        for (Class<?> type : jmhClasses()) {
            Set<String> rows = Arrays.stream(type.getMethods())
                    .filter(method -> method.isAnnotationPresent(Benchmark.class))
                    .map(Method::getName)
                    .collect(Collectors.toSet());
            String yardstick = type.getAnnotation(Section.class).yardstick();
            if (!yardstick.isEmpty()) {
                assertThat(rows).contains(yardstick);
            }
            for (Goal goal : type.getAnnotationsByType(Goal.class)) {
                assertThat(rows).contains(goal.row());
                assertThat(goal.to().isEmpty() || rows.contains(goal.to())).isTrue();
                assertThat(Double.isNaN(goal.atLeast()) != Double.isNaN(goal.atMost()))
                        .isTrue();
            }
        }
    }
}
