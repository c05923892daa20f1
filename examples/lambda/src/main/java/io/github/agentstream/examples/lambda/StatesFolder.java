package io.github.agentstream.examples.lambda;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** States as files of a folder, one for each key. */
final class StatesFolder implements SavedStates {
    private final Path folder;

    StatesFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> load(String key) throws IOException {
        try {
            return Optional.of(Files.readString(file(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void save(String key, String state) throws IOException {
        Files.createDirectories(folder);
        Path partial = Files.createTempFile(folder, "partial", "");
        Files.writeString(partial, state);
        Files.move(partial, file(key), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String key) {
        return folder.resolve(URLEncoder.encode(key, StandardCharsets.UTF_8));
    }
}
