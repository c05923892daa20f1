package io.github.agentstream.routing.check;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.routing.Agent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers findings, with the limits and severities that were asked for. */
final class Report {
    private final Settings settings;
    private final Form form;
    private final List<Finding> findings;

    private Report(Settings settings, Form form, List<Finding> findings) {
        this.settings = settings;
        this.form = form;
        this.findings = findings;
    }

    static Report of(Settings settings) {
        return new Report(settings, Form.SENT, new ArrayList<>());
    }

    /** The same report, on criteria that came so. */
    Report on(Form other) {
        return new Report(settings, other, findings);
    }

    Form form() {
        return form;
    }

    Settings settings() {
        return settings;
    }

    int limit(CriteriaLimit limit) {
        return settings.limits().getOrDefault(limit, limit.documented());
    }

    void add(CriteriaRule rule, Place place, String message) {
        add(rule.at(place.pointer(), message));
    }

    /** Adds a finding about a number. */
    void add(CriteriaRule rule, Place place, String message, long limit, BigDecimal actual) {
        add(rule.at(place.pointer(), message).limit(BigDecimal.valueOf(limit)).actual(actual));
    }

    void add(Finding.Builder built) {
        Finding finding = built.build();
        if (settings.silenced().contains(finding.code())) {
            return;
        }
        Optional<Severity> severity = Optional.ofNullable(settings.severities().get(finding.code()));
        findings.add(severity.map(other -> finding.toBuilder().severity(other).build())
                .orElse(finding));
    }

    /** All findings, sorted. */
    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }

    /** What was asked for. */
    record Settings(
            Map<CriteriaLimit, Integer> limits,
            Map<String, Severity> severities,
            Set<String> silenced,
            Optional<Catalogue> catalogue,
            Optional<List<Agent>> roster) {}
}
