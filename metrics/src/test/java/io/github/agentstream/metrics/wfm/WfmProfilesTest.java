package io.github.agentstream.metrics.wfm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.IntervalRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of every built-in profile, as {@code NAME.txt} has it. */
class WfmProfilesTest {

    static Stream<WfmProfile> profiles() {
        return WfmProfile.BUILT_IN.stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void writesItsFiles(WfmProfile profile) throws IOException {
        assertThat(files(profile, Rows.morning())).isEqualTo(golden(profile.name() + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void writesNoRowsForNothing(WfmProfile profile) {
        assertThat(new WfmWriter(profile, Rows.QUARTERS).outputs(List.of())).allSatisfy(output -> {
            assertThat(output.sidecar().rows()).isZero();
            assertThat(Rows.text(output)).hasLineCount(1);
        });
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void isTheSameOnceWrittenAndRead(WfmProfile profile) throws IOException {
        assertThat(WfmProfile.read(profile.toJson())).isEqualTo(profile);
    }

    static String files(WfmProfile profile, List<IntervalRow> rows) {
        List<WfmOutput> outputs = new ArrayList<>(new WfmWriter(profile, Rows.QUARTERS).outputs(rows));
        return outputs.stream()
                .map(output -> "== " + output.name() + "\n"
                        + Rows.text(output).replace("\r\n", "\n")
                        + "-- " + output.sidecar().toJson() + "\n")
                .collect(Collectors.joining());
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = WfmProfilesTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
