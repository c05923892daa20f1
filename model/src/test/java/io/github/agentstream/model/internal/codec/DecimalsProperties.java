package io.github.agentstream.model.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DecimalsProperties {
    @Property
    void areReadAsTheJdkReadsThem(
            @ForAll @LongRange(min = 1, max = 99_999_999_999_999L) long digits,
            @ForAll @IntRange(max = 14) int places) {
        String text = BigDecimal.valueOf(digits, places).toPlainString();
        if (text.length() <= 15) {
            assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
        }
    }

    @Example
    void leavesWhatIsZeroOrHasOtherCharacters() {
        for (String text : new String[] {"0", "0.0", "-1.5", "1e3", "+1", "1..2", "NaN"}) {
            assertThat(parse(text)).as(text).isNaN();
        }
    }

    private static double parse(String text) {
        return Decimals.parse(("x" + text).toCharArray(), 1, text.length());
    }
}
