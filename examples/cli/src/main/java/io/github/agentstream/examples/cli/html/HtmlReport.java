package io.github.agentstream.examples.cli.html;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.reader.Unreadable;
import io.github.agentstream.statemachine.Validation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * A report as one page: the agents' day as a timeline, queues by interval, findings. Takes what was established and counted,
 * in any order, then writes it; the same gives the same bytes. Not thread-safe.
 */
public final class HtmlReport {
    private final PageOptions options;
    private final PageFacts facts =
            new PageFacts(new TreeMap<>(), new PageRows(), new StatusKinds(), new FindingGroups());
    private final ContactOrigins origins = new ContactOrigins();

    /** A page without anything on it yet. */
    public HtmlReport(PageOptions options) {
        this.options = options;
    }

    /** Takes what a validator said of an agent event: it tells the channels of contacts of which no record does. */
    public void add(Validation validation) {
        origins.add(validation);
    }

    /** Takes a part of a row: it tells what was when. */
    public void add(Contribution contribution) {
        if (contribution.row().report() == Report.AGENT) {
            lane(contribution.row()).add(contribution);
            facts.kinds().add(contribution);
        } else if (contribution.row().report() == Report.QUEUE) {
            origins.add(contribution);
        }
    }

    /** Takes a row. */
    public void add(IntervalRow row) {
        facts.rows().add(row);
        if (row.key().agent().isPresent()) {
            lane(row.key()).add(row);
        }
    }

    /** Takes a finding about that record of an input. */
    public void add(String path, long index, Finding finding) {
        facts.findings().add(path, index, finding);
    }

    /** Takes what could not be read. */
    public void add(String path, long index, Unreadable unreadable) {
        facts.findings().add(path, index, unreadable);
    }

    /**
     * Writes the page.
     *
     * @param read what was read, in words
     * @throws IOException when the target cannot be written
     */
    public void write(String read, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        PageTemplate.load().write(target -> new PageData(options, facts, origins).write(read, target), writer);
        writer.flush();
    }

    private AgentLane lane(RowKey row) {
        return facts.lanes().computeIfAbsent(row.agent().orElseThrow(), unknown -> new AgentLane());
    }

    /** What people know an agent or a queue by; in another region they have another ARN and the same id. */
    static String id(Arn arn) {
        return arn.resourceId().orElse(arn.text());
    }
}
