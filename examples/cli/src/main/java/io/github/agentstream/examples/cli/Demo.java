package io.github.agentstream.examples.cli;

import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.Pieces;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The main job from one end to the other: read, validate, evaluate, count. */
final class Demo {
    private final Path folder;

    Demo(Path folder) {
        this.folder = folder;
    }

    void run(TextLines out) throws IOException {
        List<Source> story = StoryFiles.copyTo(folder);
        Centre centre = centre(story);
        IntervalLines.write(centre.rows(), centre.lastSeen(), folder.resolve("intervals.ndjson"));
        try (DemoReport report = DemoReport.into(folder)) {
            new Check(story, new CheckOptions(true, false), report, Progress.silent()).run();
            new DemoSummary(out).tell(report, centre, folder);
        }
    }

    private static Centre centre(List<Source> story) throws IOException {
        Centre centre = new Centre();
        for (Source source : story) {
            try (Pieces pieces = source.read()) {
                for (Piece piece : pieces) {
                    if (piece instanceof Decoded decoded) {
                        centre.accept(decoded.value());
                    }
                }
            }
        }
        return centre;
    }
}
