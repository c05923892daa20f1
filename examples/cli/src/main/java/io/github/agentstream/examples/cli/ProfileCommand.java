package io.github.agentstream.examples.cli;

import io.github.agentstream.metrics.wfm.WfmProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a profile down. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = "Writes a built-in profile of `report` as JSON: a pattern for one of your own.")
final class ProfileCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "NAME", description = "nice-cxone, connect-forecast, teleopti or plain.")
    private String name = "";

    ProfileCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        WfmProfile profile = WfmProfile.named(name)
                .orElseThrow(() -> new UsageException("expected one of "
                        + WfmProfile.BUILT_IN.stream().map(WfmProfile::name).collect(Collectors.joining(", "))
                        + ", found `" + name + "`"));
        streams.out().write(profile.toJson().getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return ExitCode.FINE;
    }
}
