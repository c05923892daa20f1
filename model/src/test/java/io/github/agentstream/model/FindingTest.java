package io.github.agentstream.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void sortsByLocationThenSeverityThenCode() {
        Finding warning = Finding.of(Severity.WARNING, "B", "/a", "m");
        Finding error = Finding.of(Severity.ERROR, "C", "/a", "m");
        Finding otherError = Finding.of(Severity.ERROR, "D", "/a", "m");
        Finding whole = Finding.of(Severity.INFO, "Z", "", "m");

        assertThat(List.of(otherError, warning, error, whole).stream().sorted())
                .containsExactly(whole, error, otherError, warning);
    }

    @Test
    void hasNumbersOnlyWhereTheRuleHasSome() {
        Finding plain = Finding.of(Severity.ERROR, "C", "/a", "m");

        assertThat(plain.limit()).isEmpty();
        assertThat(plain.actual()).isEmpty();
        assertThat(plain.toBuilder().limit(BigDecimal.TEN).build())
                .isNotEqualTo(plain)
                .extracting(Finding::limit)
                .isEqualTo(Optional.of(BigDecimal.TEN));
    }

    @Test
    void isAboutTheWholeRecordUnlessSaidOtherwise() {
        Finding finding = Finding.builder()
                .severity(Severity.INFO)
                .code("X")
                .message("m")
                .agent(Arn.of("a"))
                .build();

        assertThat(finding.location()).isEmpty();
        assertThat(finding.toBuilder().hint("h").build().agent()).contains(Arn.of("a"));
        assertThatThrownBy(() -> Finding.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("severity", "code", "message");
    }
}
