package io.github.agentstream.examples.snippets;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/wfm.md} has what the profiles and the adherence map say. */
class WfmPageTest {
    private static final Path PAGE = Pages.PROJECT.resolve("docs/wfm.md");

    @Test
    void thePageHasTheProfiles() throws IOException {
        GeneratedPart.check(PAGE, "profiles", WfmTables.text());
    }

    @Test
    void thePageHasTheAdherenceMap() throws IOException {
        GeneratedPart.check(PAGE, "adherence", AdherenceTables.text());
    }
}
