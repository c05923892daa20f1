package io.github.agentstream.routing.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges routing criteria before Amazon Connect does, which says no more than {@code Error}, or after.
 *
 * <pre>{@code
 * List<Finding> findings = CriteriaCheck.create().check(json);
 * }</pre>
 *
 * <p>One call gives all findings at once, sorted by location, severity and code. The location is a JSON pointer into the
 * document as given; {@code limit} and {@code actual} are there when the rule is about a number. Nothing is thrown for
 * what is in a document. The codes, with examples and what to do, are on the page "Findings" of this project.
 *
 * <p>A document is JSON in any of these shapes: the criteria alone, an API request, a flow action, what a Lambda
 * function returns under any key; a contact event with or without EventBridge's envelope, a contact record, an answer of
 * DescribeContact. What is in the latter three was received: the spelling of its stream and its statuses are right, and
 * an expression that is several at once is a warning.
 *
 * <p>Whether a step can be met by nobody, by anybody, or by nobody new is decided and not tried out; see {@link
 * CompiledExpression}. A reference such as {@code $.Attributes.language} counts as a name that nothing else has.
 *
 * <p>The rules are those of <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html">Set routing criteria</a>, <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/proficiency-routing.html">Proficiency routing</a> and <a
 * href="https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactRoutingData.html">UpdateContactRoutingData</a>;
 * {@link Finding#source()} names the page of each. Immutable.
 */
public final class CriteriaCheck {
    private static final CriteriaCheck DOCUMENTED = builder().build();

    private final Report.Settings settings;

    private CriteriaCheck(Report.Settings settings) {
        this.settings = settings;
    }

    /** A check with the documented limits that knows neither the attributes of an instance nor its agents. */
    public static CriteriaCheck create() {
        return DOCUMENTED;
    }

    /** A builder, of the same unless more is said. */
    public static Builder builder() {
        return new Builder();
    }

    /** The findings about criteria in a document, which is JSON in UTF-8. */
    public List<Finding> check(byte[] document) {
        return read(document).findings();
    }

    /** As {@link #check(byte[])}. */
    public List<Finding> check(String document) {
        return check(document.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #check(byte[])}, of a document that was parsed. */
    public List<Finding> check(JsonNode document) {
        return read(document, Report.of(settings)).findings();
    }

    /**
     * The findings about criteria as they would be sent. Statuses, instants, the index and unknown fields are not sent
     * and not judged. Locations are those in {@code {"Steps": [...]}}.
     */
    public List<Finding> check(RoutingCriteria criteria) {
        Report report = Report.of(settings).on(Form.TYPED);
        try {
            JsonNode document = DocumentParser.parse(ConnectJson.write(criteria), report);
            if (document != null) {
                new StepsJudge(report).judge(Place.of(document, ""));
            }
        } catch (IllegalStateException e) {
            report.add(CriteriaRule.NOT_JSON.at(
                    "", "Expected criteria that JSON can hold, found others. " + e.getMessage() + "."));
        } catch (UncheckedIOException e) {
            report.add(CriteriaRule.NOT_JSON.at(
                    "", "Expected criteria that JSON can hold, found expressions that are nested too deep."));
        }
        return report.findings();
    }

    /** The findings about criteria in a document together with the expressions of their steps. */
    public CheckedCriteria read(byte[] document) {
        Report report = Report.of(settings);
        JsonNode parsed = DocumentParser.parse(Objects.requireNonNull(document, "document"), report);
        return parsed == null ? new CheckedCriteria(report.findings(), List.of()) : read(parsed, report);
    }

    private static CheckedCriteria read(JsonNode document, Report report) {
        List<StepReading> last = List.of();
        for (CriteriaPlaces.Found found : CriteriaPlaces.in(document, report)) {
            last = new StepsJudge(report.on(found.form())).judge(found.place());
        }
        List<Optional<CompiledExpression>> expressions =
                last.stream().map(StepReading::compiled).toList();
        return new CheckedCriteria(report.findings(), expressions);
    }

    /** Builds a check; not thread-safe. */
    public static final class Builder {
        private final Map<CriteriaLimit, Integer> limits = new EnumMap<>(CriteriaLimit.class);
        private final Map<String, Severity> severities = new HashMap<>();
        private final Set<String> silenced = new HashSet<>();
        private @Nullable Catalogue catalogue;
        private @Nullable List<Agent> roster;

        private Builder() {}

        /**
         * Sets a limit other than the documented one, for instance after a quota increase.
         *
         * @throws IllegalArgumentException when the value is negative
         */
        public Builder limit(CriteriaLimit limit, int value) {
            if (value < 0) {
                throw new IllegalArgumentException("Expected a limit from `0` upwards, found `" + value + "`");
            }
            limits.put(Objects.requireNonNull(limit, "limit"), value);
            return this;
        }

        /**
         * Gives findings of that code that severity, whichever they usually have.
         *
         * @throws IllegalArgumentException when there is no such code
         */
        public Builder severity(String code, Severity severity) {
            severities.put(known(code), Objects.requireNonNull(severity, "severity"));
            return this;
        }

        /**
         * Leaves out the findings of that code.
         *
         * @throws IllegalArgumentException when there is no such code
         */
        public Builder without(String code) {
            silenced.add(known(code));
            return this;
        }

        /**
         * Sets the predefined attributes of the instance, as values by name: pairs that are not among them are findings.
         * Attributes of the system, whose names begin with {@code connect:}, need not be listed.
         */
        public Builder catalogue(Map<String, ? extends Collection<String>> valuesByName) {
            this.catalogue = new Catalogue(valuesByName);
            return this;
        }

        /** Sets the agents that there are: steps that none of them meets are findings. */
        public Builder roster(Collection<Agent> agents) {
            this.roster = List.copyOf(agents);
            return this;
        }

        private static String known(String code) {
            try {
                return CriteriaRule.valueOf(code).name();
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("Expected a code of this check, found `" + code + "`", e);
            }
        }

        /** The check. */
        public CriteriaCheck build() {
            return new CriteriaCheck(new Report.Settings(
                    Map.copyOf(limits),
                    Map.copyOf(severities),
                    Set.copyOf(silenced),
                    Optional.ofNullable(catalogue),
                    Optional.ofNullable(roster)));
        }
    }
}
