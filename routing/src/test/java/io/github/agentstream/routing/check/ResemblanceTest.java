package io.github.agentstream.routing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {
    @ParameterizedTest
    @CsvSource({
        "Heatpump, Heat pump",
        "HEAT_PUMP, Heat pump",
        "Heat pmup, Heat pump",
        "Boler, Boiler",
        "Boilers, Boiler",
        "connect:Boiler, Boiler",
        "Boil, ",
        "Chimney, ",
        "ab, ac",
        "xy, ",
        "'', "
    })
    void findsWhatWasMeant(String spelt, String meant) {
        List<String> candidates = List.of("Boiler", "Heat pump", "ae", "ac");

        assertThat(Resemblance.nearest(spelt, candidates).orElse(null)).isEqualTo(meant);
    }
}
