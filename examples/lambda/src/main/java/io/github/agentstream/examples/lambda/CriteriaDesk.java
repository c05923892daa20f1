package io.github.agentstream.examples.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.routing.check.CriteriaCheck;
import io.github.agentstream.routing.text.CriteriaReading;
import io.github.agentstream.routing.text.CriteriaText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Judges criteria before they go to a flow. Immutable. */
final class CriteriaDesk {
    private static final TypeReference<Map<String, Set<String>>> CATALOGUE = new TypeReference<>() {};

    private final CriteriaCheck check;
    private final RoutingCriteria fallback;

    private CriteriaDesk(CriteriaCheck check, RoutingCriteria fallback) {
        this.check = check;
        List<String> problems = new ArrayList<>();
        this.fallback = fallback;
        if (!passes(fallback, problems::add)) {
            throw new IllegalArgumentException(
                    "Expected `FALLBACK_CRITERIA` that Amazon Connect takes, found " + problems);
        }
    }

    /**
     * With the fallback of {@code FALLBACK_CRITERIA}, as text, and, when {@code PREDEFINED_ATTRIBUTES} is there, a JSON
     * object such as {@code {"Language":["English","French"]}}, the attributes of the instance. Throws
     * IllegalArgumentException when either is wrong.
     */
    static CriteriaDesk of(Map<String, String> environment) {
        String fallback = environment.get("FALLBACK_CRITERIA");
        if (fallback == null) {
            throw new IllegalArgumentException("Expected criteria in the variable `FALLBACK_CRITERIA`, found none");
        }
        CriteriaCheck.Builder check = CriteriaCheck.builder();
        Optional.ofNullable(environment.get("PREDEFINED_ATTRIBUTES"))
                .filter(text -> !text.isBlank())
                .map(CriteriaDesk::catalogue)
                .ifPresent(check::catalogue);
        return new CriteriaDesk(check.build(), CriteriaText.read(fallback).orElseThrow());
    }

    private static Map<String, Set<String>> catalogue(String json) {
        try {
            return new JsonMapper().readValue(json, CATALOGUE);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Expected in `PREDEFINED_ATTRIBUTES` an object of arrays, found something else", e);
        }
    }

    RoutingCriteria fallback() {
        return fallback;
    }

    /** The criteria of the text; empty when they cannot be read or Amazon Connect would not take them. */
    Optional<RoutingCriteria> check(String text, Consumer<String> log) {
        CriteriaReading reading = CriteriaText.read(text);
        reading.problem().ifPresent(problem -> log.accept(problem.message()));
        return reading.criteria().filter(criteria -> passes(criteria, log));
    }

    private boolean passes(RoutingCriteria criteria, Consumer<String> log) {
        List<Finding> findings = check.check(criteria);
        findings.forEach(finding -> log.accept(Facts.of(finding).toString()));
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
