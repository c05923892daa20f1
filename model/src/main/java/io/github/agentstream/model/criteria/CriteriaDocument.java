package io.github.agentstream.model.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/**
 * Routing criteria together with the document they were found in: bare, in a flow's or an API request's member, in an
 * answer of DescribeContact. Immutable.
 */
public final class CriteriaDocument {
    private final List<RoutingCriteria> criteria;
    private final CriteriaShape shape;
    private final boolean list;
    private final String location;
    private final JsonNode document;

    /**
     * Criteria found in a document.
     *
     * @param criteria those found, in order
     * @param shape the form they have there
     * @param list whether they stand there as an array, be it of one
     * @param location a JSON pointer to them in the document; {@code ""} when they are all of it
     * @param document the document, of which a copy is kept
     * @throws IllegalArgumentException when there are no criteria, or several that are no list, or the document has nothing
     *     at the location
     */
    public CriteriaDocument(
            List<RoutingCriteria> criteria, CriteriaShape shape, boolean list, String location, JsonNode document) {
        this.criteria = List.copyOf(criteria);
        this.shape = Objects.requireNonNull(shape, "shape");
        this.list = list;
        this.location = Objects.requireNonNull(location, "location");
        this.document = document.deepCopy();
        if (list ? this.criteria.isEmpty() : this.criteria.size() != 1) {
            throw new IllegalArgumentException("Expected " + (list ? "a list of one criteria or more" : "one criteria")
                    + ", found `" + this.criteria.size() + "`");
        }
        if (document.at(location).isMissingNode()) {
            throw new IllegalArgumentException(
                    "Expected a location in the document, found `" + location + "` where there is nothing");
        }
    }

    /** The criteria, in order. */
    public List<RoutingCriteria> criteria() {
        return criteria;
    }

    /** The form they were received in. */
    public CriteriaShape shape() {
        return shape;
    }

    /** Whether they were received as an array. */
    public boolean list() {
        return list;
    }

    /** A JSON pointer to them in the document; {@code ""} when they are all of it. */
    public String location() {
        return location;
    }

    /** A copy of the document as received. */
    public JsonNode document() {
        return document.deepCopy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CriteriaDocument that
                && that.criteria.equals(criteria)
                && that.shape == shape
                && that.list == list
                && that.location.equals(location)
                && that.document.equals(document);
    }

    @Override
    public int hashCode() {
        return Objects.hash(criteria, shape, location);
    }

    /** The criteria alone: the rest of the document may be about people. */
    @Override
    public String toString() {
        return "CriteriaDocument" + criteria;
    }
}
