package io.github.agentstream.examples.cli;

import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.criteria.CriteriaDocument;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.Pieces;
import io.github.agentstream.model.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The routing criteria in a file, whatever they stand in. */
final class CriteriaFile {
    private CriteriaFile() {}

    /**
     * The criteria in their order, one at least.
     *
     * @throws IOException when the file cannot be opened
     * @throws WrongDataException when it cannot be read or holds no criteria
     */
    static List<RoutingCriteria> read(String path, InputStream standardInput) throws IOException {
        List<RoutingCriteria> criteria = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of(path), standardInput)) {
            for (Source source : inputs.sources()) {
                try (Pieces pieces = source.read()) {
                    for (Piece piece : pieces) {
                        criteria.addAll(criteriaOf(piece));
                    }
                }
            }
        }
        if (criteria.isEmpty()) {
            throw new WrongDataException("Expected routing criteria, found none.");
        }
        return criteria;
    }

    private static List<RoutingCriteria> criteriaOf(Piece piece) {
        if (piece instanceof Unreadable unreadable) {
            throw new WrongDataException(unreadable.problem().message());
        }
        Object value = ((Decoded) piece).value();
        if (value instanceof CriteriaDocument found) {
            return found.criteria();
        }
        if (value instanceof ContactEvent event) {
            return event.routingCriteria();
        }
        return value instanceof ContactRecord contact ? contact.routingCriteria() : List.of();
    }
}
