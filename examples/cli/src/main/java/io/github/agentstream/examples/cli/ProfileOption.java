package io.github.agentstream.examples.cli;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.wfm.WfmFile;
import io.github.agentstream.metrics.wfm.WfmProfile;
import io.github.agentstream.model.UnreadableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The profiles that the arguments name: built-in ones, and files in JSON. */
final class ProfileOption {
    private ProfileOption() {}

    /** Without arguments the default one, when it takes such intervals; else none, which is said. */
    static List<WfmProfile> parse(List<String> arguments, IntervalLength length, PrintWriter notes) {
        if (arguments.isEmpty()) {
            return standard(length, notes);
        }
        List<WfmProfile> profiles = new ArrayList<>();
        Set<String> names = new TreeSet<>(ProfileFiles.TAKEN);
        for (String argument : arguments) {
            WfmProfile profile = WfmProfile.named(argument).orElseGet(() -> read(argument));
            if (!profile.lengths().contains(length)) {
                throw new UsageException("expected intervals that `" + argument + "` takes, which are "
                        + lengths(profile) + ", found `" + length.label() + "`");
            }
            for (WfmFile file : profile.files()) {
                if (!names.add(file.name())) {
                    throw new UsageException("expected files of different names, found `" + file.name()
                            + "` once more in `" + argument + "`");
                }
            }
            profiles.add(profile);
        }
        return profiles;
    }

    private static List<WfmProfile> standard(IntervalLength length, PrintWriter notes) {
        WfmProfile profile = WfmProfile.BUILT_IN.get(0);
        if (profile.lengths().contains(length)) {
            return List.of(profile);
        }
        notes.println("No files of " + profile.name() + ", which takes intervals of " + lengths(profile) + " only");
        return List.of();
    }

    private static String lengths(WfmProfile profile) {
        return new TreeSet<>(profile.lengths())
                .stream().map(IntervalLength::label).collect(Collectors.joining(", "));
    }

    private static WfmProfile read(String argument) {
        Path file = Path.of(argument);
        if (!Files.isRegularFile(file)) {
            throw new UsageException("expected "
                    + WfmProfile.BUILT_IN.stream().map(WfmProfile::name).collect(Collectors.joining(", "))
                    + " or a file in JSON as --profile, found `" + argument + "`");
        }
        try {
            return WfmProfile.read(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new UsageException("expected a profile in UTF-8 in " + argument);
        } catch (UnreadableException e) {
            throw new UsageException("in " + argument + ": " + e.problem().message());
        } catch (IOException e) {
            throw new UsageException("cannot read " + argument);
        }
    }
}
