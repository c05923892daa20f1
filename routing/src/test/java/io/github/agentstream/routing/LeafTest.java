package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeafTest {

    @Test
    void printsTheLevelsThatItAdmits() {
        AttributeValue dutch = new AttributeValue("Language", "Dutch");

        assertThat(new ProficiencyLeaf(dutch, 4, Double.POSITIVE_INFINITY, false, LetterCase.EXACT))
                .hasToString("Language/Dutch(>=4)");
        assertThat(new ProficiencyLeaf(dutch, 1, 3, true, LetterCase.EXACT)).hasToString("Language/Dutch(NOT 1-3)");
    }

    @Test
    void printsHowManyAgentsItNames() {
        assertThat(new MatchLeaf(List.of("lena.berg", "user-omar"), false)).hasToString("agents(2)");
        assertThat(new MatchLeaf(List.of("lena.berg"), true)).hasToString("NOT agents(1)");
    }
}
