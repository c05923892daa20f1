package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.model.UnreadableException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a system for workforce management takes, as data: {@link #BUILT_IN}, or one of your own, put together here
 * or read from JSON. Immutable.
 *
 * @param name how it is called
 * @param lengths of which length intervals may be; one at least
 * @param shortTime below which an abandoned or handled contact is short; empty for the service level itself. The rows have to
 *     be counted so, see {@link io.github.agentstream.metrics.contact.ContactPolicy#withShortTime}
 * @param files the kinds of files, whose names differ; one at least
 */
public record WfmProfile(String name, Set<IntervalLength> lengths, Optional<Duration> shortTime, List<WfmFile> files) {

    /** The profiles that come with this library, the first one being the default of its command line. */
    public static final List<WfmProfile> BUILT_IN = List.of(
            NiceCxoneProfile.PROFILE, ConnectForecastProfile.PROFILE, TeleoptiProfile.PROFILE, PlainProfile.PROFILE);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException when there are no lengths or files, when two files have one name, or when the short
     *     time is negative
     */
    public WfmProfile {
        Objects.requireNonNull(name, "name");
        lengths = Set.copyOf(lengths);
        files = List.copyOf(files);
        if (lengths.isEmpty() || files.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one length of intervals and one file, found none.");
        }
        if (files.stream().map(WfmFile::name).distinct().count() < files.size()) {
            throw new IllegalArgumentException("Expected files of different names, found `"
                    + files.stream().map(WfmFile::name).toList() + "`.");
        }
        if (shortTime.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "Expected a short time of zero or more, found `" + shortTime.orElseThrow() + "`.");
        }
    }

    /** The profile of {@link #BUILT_IN} that is called so; empty when none is. */
    public static Optional<WfmProfile> named(String name) {
        return BUILT_IN.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /**
     * Reads a profile as {@link #toJson} writes it. Keys that mean nothing are refused, for they are mostly misspelt.
     *
     * @throws UnreadableException when the text is no profile; it says where, what was expected and what was found
     */
    public static WfmProfile read(String json) throws UnreadableException {
        return ProfileReader.read(json);
    }

    /** The profile as JSON, indented: a pattern for one of your own. */
    public String toJson() {
        return ProfileJson.write(this);
    }
}
