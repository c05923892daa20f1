package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder;

    @Test
    void findsTheFilesOfAFolderByPath() throws IOException {
        for (String name :
                List.of("b.json", "a/z.json", "a/b/c.json", "a-b.json", "README.md", ".hidden", ".git/config")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
        }

        assertThat(paths(folder.toString()))
                .containsExactly(
                        folder + "/a-b.json", folder + "/a/b/c.json", folder + "/a/z.json", folder + "/b.json");
    }

    @Test
    void takesWhatIsNamedWhateverItsName() throws IOException {
        Path hidden = Files.createDirectories(folder.resolve(".folder"));
        Path file = Files.createFile(hidden.resolve("notes.md"));
        Path other = Files.createFile(hidden.resolve("x.json"));

        assertThat(paths(file.toString(), hidden.toString())).containsExactly(file.toString(), other.toString());
    }

    @Test
    void takesAFileTwiceWhenNamedTwice() throws IOException {
        String file = Files.createFile(folder.resolve("a")).toString();

        assertThat(paths(file, file)).containsExactly(file, file);
    }

    @Test
    void keepsTheStandardInputForASecondReadingAndNoLonger() throws IOException {
        InputStream once = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
        Path copy;
        try (Inputs inputs = Inputs.of(List.of("-"), once)) {
            Source source = inputs.sources().get(0);
            copy = source.file();
            assertThat(source.path()).isEqualTo("-");
            assertThat(copy).hasContent("{}");
        }
        assertThat(copy).doesNotExist();
    }

    @Test
    void forgetsTheStandardInputWhenAnotherPathCannotBeOpened() {
        InputStream once = InputStream.nullInputStream();

        assertThatThrownBy(() -> Inputs.of(List.of("-", folder.resolve("absent").toString()), once))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static List<String> paths(String... arguments) throws IOException {
        try (Inputs inputs = Inputs.of(List.of(arguments), InputStream.nullInputStream())) {
            return inputs.sources().stream().map(Source::path).toList();
        }
    }
}
