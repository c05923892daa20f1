package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.internal.JsonPlace;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.UnreadableException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what {@link ProfileJson} writes. */
final class ProfileReader {
    private static final Set<String> PROFILE = keys("name", "intervals", "shortSeconds", "files");
    private static final Set<String> FILE = keys(
            "name",
            "reports",
            "per",
            "delimiter",
            "before",
            "headings",
            "emptyIntervals",
            "channels",
            "published",
            "columns");
    private static final Set<String> COLUMN = keys(
            "heading", "field", "time", "pattern", "zone", "metrics", "less", "unit", "decimals", "text", "absent");

    private ProfileReader() {}

    static WfmProfile read(String json) throws UnreadableException {
        JsonPlace place = JsonPlace.of(json).withKeys(PROFILE);
        String name = place.get("name").text();
        List<IntervalLength> lengths = place.list("intervals", length -> length.oneOf(ProfileKeys.LENGTHS));
        Optional<Duration> shortTime =
                place.optional("shortSeconds", JsonPlace::number).map(Duration::ofSeconds);
        List<WfmFile> files = place.list("files", ProfileReader::file);
        return place.build(() -> new WfmProfile(name, new TreeSet<>(lengths), shortTime, files));
    }

    private static WfmFile file(JsonPlace place) throws UnreadableException {
        place.withKeys(FILE);
        String name = place.get("name").text();
        List<Report> reports = place.list("reports", report -> report.oneOf(ProfileKeys.REPORTS));
        FileSpan span =
                place.optional("per", per -> per.oneOf(ProfileKeys.SPANS)).orElse(FileSpan.WHOLE);
        char delimiter = place.optional("delimiter", ProfileReader::character).orElse(',');
        List<String> before = place.list("before", JsonPlace::text);
        boolean headings = place.optional("headings", JsonPlace::truth).orElse(true);
        boolean empty = place.optional("emptyIntervals", JsonPlace::truth).orElse(false);
        List<Channel.Known> channels = place.list("channels", channel -> channel.oneOf(ProfileKeys.CHANNELS));
        Optional<URI> published = place.optional("published", ProfileReader::page);
        List<WfmColumn> columns = place.list("columns", ProfileReader::column);
        return place.build(() -> new WfmFile(
                name,
                new TreeSet<>(reports),
                span,
                delimiter,
                before,
                headings,
                empty,
                new TreeSet<>(channels),
                published,
                columns));
    }

    private static WfmColumn column(JsonPlace place) throws UnreadableException {
        place.withKeys(COLUMN);
        String heading = place.get("heading").text();
        WfmValue value = value(place);
        Absent absent = place.optional("absent", choice -> choice.oneOf(ProfileKeys.ABSENT))
                .orElseGet(() -> WfmColumn.absentOf(value));
        return new WfmColumn(heading, value, absent);
    }

    private static WfmValue value(JsonPlace place) throws UnreadableException {
        long values = List.of("field", "time", "metrics", "text").stream()
                .filter(place::has)
                .count();
        if (values != 1) {
            throw place.problem("one of the keys `field`, `time`, `metrics` and `text`");
        }
        if (place.has("field")) {
            return WfmValue.of(place.get("field").oneOf(ProfileKeys.FIELDS));
        }
        if (place.has("text")) {
            return WfmValue.text(place.get("text").text());
        }
        return place.has("time") ? time(place) : measure(place);
    }

    private static WfmTime time(JsonPlace place) throws UnreadableException {
        WfmTime.Edge edge = place.get("time").oneOf(ProfileKeys.EDGES);
        Optional<String> pattern = place.optional("pattern", JsonPlace::text);
        Optional<ZoneId> zone = place.optional("zone", ProfileReader::zone);
        return place.build(() -> new WfmTime(edge, pattern, zone));
    }

    private static WfmMeasure measure(JsonPlace place) throws UnreadableException {
        List<Metric> plus = place.list("metrics", metric -> metric.oneOf(ProfileKeys.METRICS));
        List<Metric> minus = place.list("less", metric -> metric.oneOf(ProfileKeys.METRICS));
        WfmUnit unit = place.optional("unit", choice -> choice.oneOf(ProfileKeys.UNITS))
                .orElse(WfmUnit.MILLISECONDS);
        int decimals = place.optional("decimals", JsonPlace::number).orElse(0);
        return place.build(() -> new WfmMeasure(plus, minus, unit, decimals));
    }

    private static ZoneId zone(JsonPlace place) throws UnreadableException {
        try {
            return ZoneId.of(place.text());
        } catch (DateTimeException e) {
            throw place.problem("a time zone such as `Europe/Berlin`");
        }
    }

    private static URI page(JsonPlace place) throws UnreadableException {
        try {
            return new URI(place.text());
        } catch (URISyntaxException e) {
            throw place.problem("an address");
        }
    }

    private static char character(JsonPlace place) throws UnreadableException {
        String text = place.text();
        if (text.length() != 1) {
            throw place.problem("one character");
        }
        return text.charAt(0);
    }

    private static Set<String> keys(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }
}
