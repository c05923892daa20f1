package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java in the documentation is code that is compiled here. */
class SnippetsTest {
    private static final SortedMap<String, String> SNIPPETS = Sources.snippets();

    static List<Pages.Block> javaBlocks() {
        return Pages.all().stream()
                .flatMap(page -> Pages.blocks(page).stream())
                .filter(block -> block.language().equals("java"))
                .toList();
    }

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void everyBlockOfJavaIsASnippet(Pages.Block block) {
        assertThat(SNIPPETS.values())
                .withFailMessage(
                        () -> "Expected the block of Java at %s to be a snippet of examples/snippets, found%n%n%s"
                                .formatted(block, block.text()))
                .contains(block.text());
    }

    @Test
    void everySnippetIsShown() {
        Set<String> hidden = new TreeSet<>(SNIPPETS.keySet());
        for (Pages.Block block : javaBlocks()) {
            hidden.removeIf(name -> SNIPPETS.get(name).equals(block.text()));
        }
        assertThat(hidden).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(Path page) {
        assertThat(Pages.links(page))
                .allSatisfy(link ->
                        assertThat(page.resolveSibling(link)).matches(Files::exists, "exists, linked from " + page));
    }

    @Test
    void quickStartHasTwoCommands() {
        String readme = Pages.text(Pages.readme());
        int start = readme.indexOf("\n## Quick start\n");
        int end = readme.indexOf("\n## ", start + 1);
        List<String> commands = Pages.blocks(Pages.readme()).stream()
                .map(Pages.Block::text)
                .filter(text -> readme.substring(start, end).contains(text))
                .toList();
        assertThat(commands)
                .containsExactly(
                        "mvn -q -B -DskipTests -pl examples/cli -am package"
                                + " && java -jar examples/cli/target/agentstream.jar demo\n",
                        "mvn -B verify\n");
    }

    @Test
    void readmeNamesTheVersionOfTheBuild() {
        String pom = Pages.text(Pages.PROJECT.resolve("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>"), pom.indexOf("</version>"));
        assertThat(xmlOf(Pages.readme())).anySatisfy(xml -> assertThat(xml).contains(version));
    }

    private static Stream<String> xmlOf(Path page) {
        return Pages.blocks(page).stream()
                .filter(block -> block.language().equals("xml"))
                .map(Pages.Block::text);
    }
}
