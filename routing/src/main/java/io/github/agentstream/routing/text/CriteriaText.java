package io.github.agentstream.routing.text;

import io.github.agentstream.model.criteria.RoutingCriteria;
import java.util.Objects;

/**
 * Routing criteria as text, both ways:
 *
 * <pre>{@code
 * agents(mira, jun) FOR 30s
 * THEN Language:English >= 4 AND Technology:"AWS Kinesis" 2..5 FOR 1m30s
 * THEN Language:English >= 1 OR NOT Language:French 1..5
 * }</pre>
 *
 * <p>A step without {@code FOR} never expires. {@code AND} binds more closely than {@code OR}; {@code NOT} stands before
 * a condition. {@code allOf(...)} and {@code anyOf(...)} are AND and OR too, and can have a single operand. Names, values
 * and agents are quoted when they hold anything but letters, digits, {@code _} and {@code -}. Keywords are read in either
 * letter case; blanks and line breaks between words do not matter.
 *
 * <p>The text says what is sent to Amazon Connect. Nothing of that is lost: writing and reading again gives equal
 * criteria. What Amazon Connect alone reports, which is statuses, instants and the index, is left out, as it is when
 * criteria are sent. What else the text has no words for is a problem.
 *
 * <p>Reading and writing take time in proportion to the length, and know no more of Amazon Connect's limits than the
 * text has words for: levels outside of 1 to 5, or OR within AND, can be said. Thread-safe.
 */
public final class CriteriaText {
    /** How many characters a text may have; the longest criteria that Amazon Connect documents need fewer. */
    public static final int MAX_LENGTH = 65_536;

    /** How many parentheses may be open at once, those of {@code agents} aside. */
    public static final int MAX_DEPTH = 16;

    private CriteriaText() {}

    /** Reads the text of criteria, or tells what was expected where. Nothing is thrown for what the text holds. */
    public static CriteriaReading read(String text) {
        return read((CharSequence) text);
    }

    static CriteriaReading read(CharSequence text) {
        Objects.requireNonNull(text, "text");
        try {
            return CriteriaReading.of(new CriteriaParser(new Cursor(text)).criteria());
        } catch (Fault e) {
            return CriteriaReading.failed(e.in(text));
        }
    }

    /**
     * Writes the text of criteria, one step a line, or tells what there are no words for. Nothing is thrown for what the
     * criteria hold.
     */
    public static CriteriaWording write(RoutingCriteria criteria) {
        Objects.requireNonNull(criteria, "criteria");
        try {
            return CriteriaWording.of(CriteriaWriter.write(criteria));
        } catch (Unsayable e) {
            return CriteriaWording.failed(e.problem());
        }
    }
}
