package io.github.agentstream.routing.check;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import org.jspecify.annotations.Nullable;

/** What criteria are judged by; the names are the codes of the findings. */
enum CriteriaRule {
    NOT_JSON(Severity.ERROR, Pages.API, "Return or send the criteria as JSON."),
    KEY_REPEATED(Severity.ERROR, Pages.API, "Keep one of them; several conditions go into an AndExpression."),
    STRINGIFIED_JSON(
            Severity.ERROR,
            Pages.GUIDE,
            "Return an object, not its text, and set the response validation of the Lambda block to JSON."),
    VALUE_TYPE(Severity.ERROR, Pages.API, null),
    NUMBER_AS_TEXT(Severity.WARNING, Pages.API, "Write the number without quotes."),
    KEY_CASE(Severity.ERROR, Pages.API, null),
    KEY_UNKNOWN(Severity.WARNING, Pages.API, "Leave it out."),
    KEY_REPORTED(Severity.WARNING, Pages.API, "Leave it out; Amazon Connect sets it."),
    ACTION_TYPE(Severity.ERROR, Pages.FLOW, "Use `UpdateContactRoutingCriteria`."),
    PRIORITY_RANGE(Severity.ERROR, Pages.API, "Use 1 for the highest priority; 5 is the default."),
    PRIORITY_CONFLICT(Severity.ERROR, Pages.API, "Keep one of them."),

    CRITERIA_ABSENT(Severity.INFO, Pages.EVENTS, "Nothing needs to be done: the queue alone decides who takes it."),
    STEPS_MISSING(Severity.ERROR, Pages.API, "Give the criteria as {\"Steps\": [...]}."),
    STEPS_EMPTY(Severity.ERROR, Pages.RECORDS, "Add a step, or send no criteria."),
    STEPS_TOO_MANY(Severity.ERROR, Pages.RECORDS, "Join steps, or leave some out."),
    EXPRESSION_MISSING(Severity.ERROR, Pages.API, "Give the step an expression, or leave it out."),
    EXPIRY_MISSING(Severity.WARNING, Pages.GUIDE, "Give it an expiry, or make it the last step."),
    EXPIRY_NOT_POSITIVE(Severity.ERROR, Pages.RECORDS, "Leave the step out, or give it more time."),
    EXPIRY_NOT_INTEGER(Severity.ERROR, Pages.API, "Use whole seconds."),
    EXPIRY_TOO_LONG(Severity.ERROR, Pages.API, "Leave the expiry out for a step that never expires."),
    EXPIRY_SHORT(
            Severity.WARNING,
            Pages.GUIDE,
            "Give it longer than a contact rings, so that another agent can be reached after a missed one."),

    UNION_EMPTY(Severity.ERROR, Pages.API, "Give it one of the four, or leave it out."),
    UNION_MULTIPLE(Severity.ERROR, Pages.API, "Join them with one AndExpression or OrExpression."),
    UNION_UNKNOWN(Severity.ERROR, Pages.API, "Remove the key that is not known."),
    AND_EMPTY(Severity.ERROR, Pages.GUIDE, "Give it an operand, or leave it out."),
    AND_TOO_MANY(Severity.ERROR, Pages.GUIDE, "Ask for fewer attributes in one step."),
    AND_NESTED(Severity.WARNING, Pages.GUIDE, "Put its operands into the AND around it."),
    OR_EMPTY(Severity.ERROR, Pages.GUIDE, "Give it an operand, or leave it out."),
    OR_TOO_MANY(Severity.ERROR, Pages.GUIDE, "Spread the operands over steps."),
    OR_NESTED(Severity.ERROR, Pages.GUIDE, "Put the OR at the top, and an AND into each of its operands."),
    DUPLICATE_ATTRIBUTE(Severity.ERROR, Pages.PROFICIENCIES, "Ask once, with a range, or in another step."),
    AGENTS_WITH_ATTRIBUTES(Severity.ERROR, Pages.GUIDE, "Make two steps of them."),

    OPERATOR_MISSING(Severity.ERROR, Pages.EVENTS, "Add `NumberGreaterOrEqualTo`, `Range` or `Match`."),
    OPERATOR_UNKNOWN(Severity.ERROR, Pages.EVENTS, "Use `NumberGreaterOrEqualTo`, `Range` or `Match`."),
    OPERATOR_FIELD_CONFLICT(Severity.ERROR, Pages.CONDITION, "Leave it out, or use the operator that it belongs to."),
    NAME_MISSING(Severity.ERROR, Pages.CONDITION, "Add the name of a predefined attribute."),
    NAME_LENGTH(Severity.ERROR, Pages.CONDITION, null),
    NAME_PATTERN(Severity.ERROR, Pages.ATTRIBUTES, "Use the name of a predefined attribute."),
    VALUE_MISSING(Severity.ERROR, Pages.CONDITION, "Add a value of the attribute."),
    VALUE_LENGTH(Severity.ERROR, Pages.CONDITION, null),
    VALUE_PATTERN(Severity.ERROR, Pages.ATTRIBUTES, "Use a value of the predefined attribute."),
    VALUE_UNMATCHABLE(Severity.WARNING, Pages.ATTRIBUTES, "Use a value that agents can have."),
    LEVEL_MISSING(Severity.ERROR, Pages.CONDITION, "Add a level from 1 to 5."),
    LEVEL_RANGE(Severity.ERROR, Pages.CONDITION, "Use a level from 1 to 5."),
    LEVEL_NOT_INTEGER(Severity.ERROR, Pages.PROFICIENCIES, "Use 1, 2, 3, 4 or 5."),
    RANGE_MISSING(Severity.ERROR, Pages.CONDITION, "Add a range with both ends."),
    RANGE_REVERSED(Severity.ERROR, Pages.CONDITION, "Exchange the two."),
    AGENTS_EMPTY(Severity.ERROR, Pages.API, "List agents, or leave the step out."),
    AGENTS_TOO_MANY(Severity.ERROR, Pages.GUIDE, "Spread the agents over steps."),
    AGENT_ID_LENGTH(Severity.ERROR, Pages.API, null),
    MATCH_NEGATED(Severity.WARNING, Pages.API, "Ask for a proficiency that these agents do not have."),
    REFERENCE_UNRESOLVED(Severity.WARNING, Pages.GUIDE, "Give the value itself; only a flow looks references up."),

    CONTRADICTION(Severity.WARNING, Pages.PROFICIENCIES, "Take out one of the conditions that exclude each other."),
    TAUTOLOGY(Severity.WARNING, Pages.PROFICIENCIES, "Leave the step out: it is open to every agent of the queue."),
    STEP_NARROWER_THAN_PREVIOUS(
            Severity.WARNING, Pages.GUIDE, "Leave the step out, or exchange it with the one before."),
    STEP_UNREACHABLE(Severity.WARNING, Pages.GUIDE, "Give the steps before an expiry, or leave this one out."),
    NEVER_EXPIRES_PREFERRED_AGENT(
            Severity.WARNING,
            Pages.API,
            "Give the step an expiry: while these agents are away nobody takes the contact."),
    ATTRIBUTE_UNKNOWN(Severity.ERROR, Pages.PROFICIENCIES, "Create the attribute, or correct its name."),
    ATTRIBUTE_VALUE_UNKNOWN(Severity.ERROR, Pages.PROFICIENCIES, "Create the value, or correct it."),
    ROSTER_WITHOUT_MATCH(Severity.WARNING, Pages.PROFICIENCIES, "Assign the proficiencies, or ask for less.");

    private final Severity severity;
    private final String source;
    private final @Nullable String hint;

    CriteriaRule(Severity severity, String source, @Nullable String hint) {
        this.severity = severity;
        this.source = source;
        this.hint = hint;
    }

    /** A finding at that place, of the severity and with the hint that the rule usually has. */
    Finding.Builder at(String location, String message) {
        Finding.Builder finding = Finding.builder()
                .severity(severity)
                .code(name())
                .location(location)
                .message(message)
                .source(source);
        if (hint != null) {
            finding.hint(hint);
        }
        return finding;
    }
}
