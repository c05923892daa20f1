package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.metrics.contact.ContactRecordMetrics;
import io.github.agentstream.metrics.revision.RowLedger;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.criteria.CriteriaDocument;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.check.CriteriaCheck;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.ValidatorOptions;
import io.github.agentstream.statemachine.lifecycle.ContactEventLifecycle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/findings.md} names every code of a finding, and its examples bring them about. */
class FindingsPageTest {
    private static final Path PAGE = Pages.PROJECT.resolve("docs/findings.md");

    private static final Instant AFTERWARDS = Instant.parse("2026-01-06T00:00:00Z");

    /** A heading that is a code, what follows it, and the example in that. */
    private static final Pattern SECTION = Pattern.compile("(?ms)^### ([A-Z_]+)\\n(.*?)(?=^##|\\z)");

    /** The instance that the examples are about. */
    private static final CriteriaCheck CHECK = CriteriaCheck.builder()
            .catalogue(Map.of("Language", Set.of("English", "German"), "Product", Set.of("Billing")))
            .roster(List.of(
                    Agent.builder("mira").proficiency("Language", "German", 4).build()))
            .build();

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```json\\n(.*?)^```$");

    /** The sections by code. */
    static Map<String, String> sections() {
        Map<String, String> sections = new TreeMap<>();
        Matcher section = SECTION.matcher(Pages.text(PAGE));
        while (section.find()) {
            sections.put(section.group(1), section.group(2));
        }
        return sections;
    }

    static Set<String> codes() {
        return sections().keySet();
    }

    /** The codes with an example. */
    static List<String> codesWithExample() {
        Map<String, String> sections = sections();
        return codes().stream()
                .filter(code -> EXAMPLE.matcher(sections.get(code)).find())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "statemachine", "routing", "metrics"})
    void everyCodeOfTheModuleHasASection(String module) {
        assertThat(codes()).containsAll(Sources.findingCodes(module));
    }

    @Test
    void everySectionIsAboutACodeThatThereIs() {
        Set<String> codes = new TreeSet<>();
        for (String module : List.of("model", "statemachine", "routing", "metrics")) {
            codes.addAll(Sources.findingCodes(module));
        }
        assertThat(codes).containsAll(codes());
    }

    @Test
    void codesAreFoundWhereverTheyAreMade() {
        assertThat(Sources.findingCodes("model")).contains("KEY_MISPLACED", "TEXT_NULL", "UNION_EMPTY");
        assertThat(Sources.findingCodes("statemachine")).contains("EVENT_LATE", "TRANSITION_IMPOSSIBLE");
        assertThat(Sources.findingCodes("routing")).contains("AND_EMPTY", "REFERENCE_UNRESOLVED");
    }

    @ParameterizedTest
    @MethodSource("codesWithExample")
    void theExampleBringsTheFindingAbout(String code) {
        Matcher example = EXAMPLE.matcher(sections().get(code));
        assertThat(example.find()).isTrue();
        assertThat(findings(example.group(1))).extracting(Finding::code).contains(code);
    }

    @Test
    void onlyWhatNoPieceOfJsonShowsHasNoExample() {
        Set<String> without = new TreeSet<>(codes());
        codesWithExample().forEach(without::remove);
        assertThat(without).containsExactly("NOT_JSON", "TRANSITION_IMPOSSIBLE");
    }

    private static List<Finding> findings(String json) {
        AgentStreamValidator validator = new AgentStreamValidator();
        AgentStreamValidator waiting = new AgentStreamValidator(ValidatorOptions.DEFAULTS
                .withAllowedLateness(Duration.ofMinutes(1))
                .withHeldEvents(1));
        AgentActivity activity = new AgentActivity(IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES));
        ContactRecordMetrics metrics = new ContactRecordMetrics(IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES));
        ContactRecordMetrics forgetful = new ContactRecordMetrics(IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES));
        forgetful.forgetBefore(AFTERWARDS);
        RowLedger ledger = new RowLedger();
        List<Finding> findings = new ArrayList<>(CHECK.check(json));
        for (Piece piece : RecordReader.create().read(json.getBytes(StandardCharsets.UTF_8))) {
            if (!(piece instanceof Decoded decoded)) {
                continue;
            }
            findings.addAll(decoded.findings());
            if (decoded.value() instanceof AgentEvent event) {
                List<Validation> established = validator.accept(event);
                Stream.concat(established.stream(), waiting.accept(event).stream())
                        .forEach(validation -> findings.addAll(validation.findings()));
                established.forEach(validation -> findings.addAll(activity.accept(validation)));
            } else if (decoded.value() instanceof ContactEvent event) {
                findings.addAll(ContactEventLifecycle.judge(List.of(event)));
            } else if (decoded.value() instanceof ContactRecord contactRecord) {
                findings.addAll(metrics.add(contactRecord));
                findings.addAll(forgetful.add(contactRecord));
                findings.addAll(ledger.publish(metrics.rows()).findings());
                ledger.advanceTo(AFTERWARDS.plus(RowLedger.DEFAULT_HORIZON));
            } else if (decoded.value() instanceof CriteriaDocument document) {
                document.criteria().stream()
                        .flatMap(criteria -> criteria.steps().stream())
                        .flatMap(step -> step.expression().stream())
                        .map(CompiledExpression::compile)
                        .forEach(compilation -> findings.addAll(compilation.findings()));
            }
        }
        validator.advanceTo(AFTERWARDS).forEach(validation -> findings.addAll(validation.findings()));
        return findings;
    }
}
