package io.github.agentstream.examples.benchmarks.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchTest {
    @ParameterizedTest
    @ValueSource(strings = {Variant.OURS, Variant.OURS_REMEMBERING, Variant.DATABIND_IMMUTABLES, Variant.FASTJSON2})
    void timesTheFirstEventOfAFreshJvm(String variant, @TempDir Path folder) throws IOException, InterruptedException {
        Path event = folder.resolve("event.json");
        Files.write(event, EventSet.UNRELATED.simulate(EventSize.SMALL).get(0));

        assertThat(Launch.number(List.of(), List.of(), FirstEvent.class, variant, event.toString()))
                .isPositive();
    }

    @Test
    void tellsWhatAJvmThatFailsPrinted() {
        assertThatThrownBy(() -> Launch.number(List.of(), List.of(), FirstEvent.class, "nobody", "none"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("found `nobody`");
    }
}
