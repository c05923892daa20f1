package io.github.agentstream.routing.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A value in the document as received, or the place of one that is missing.
 *
 * @param node the value; null counts as missing
 * @param pointer a JSON pointer to it
 * @param lowerCamel whether keys around begin with a small letter, and so would missing ones
 */
record Place(JsonNode node, String pointer, boolean lowerCamel) {

    static Place of(JsonNode node, String pointer) {
        JsonNode present = node.isNull() ? MissingNode.getInstance() : node;
        return new Place(present, pointer, false);
    }

    boolean isMissing() {
        return node.isMissingNode();
    }

    /** The member with that key, exactly so spelt or else in another letter case. */
    Place at(String key) {
        boolean small = node.isEmpty() ? lowerCamel : Character.isLowerCase(firstLetter());
        String spelt = spelling(key);
        if (spelt.isEmpty()) {
            String missing = small ? key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1) : key;
            return new Place(MissingNode.getInstance(), pointer + "/" + missing, small);
        }
        JsonNode member = node.get(spelt);
        return new Place(member.isNull() ? MissingNode.getInstance() : member, pointer + "/" + escaped(spelt), small);
    }

    boolean has(String key) {
        return !at(key).isMissing();
    }

    /** The elements of an array; anything else has none. */
    List<Place> elements() {
        List<Place> elements = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            JsonNode element = node.get(i);
            elements.add(
                    new Place(element.isNull() ? MissingNode.getInstance() : element, pointer + "/" + i, lowerCamel));
        }
        return elements;
    }

    private int firstLetter() {
        String first = node.isObject() ? node.fieldNames().next() : "";
        return first.isEmpty() ? 0 : first.codePointAt(0);
    }

    private String spelling(String key) {
        if (node.has(key)) {
            return key;
        }
        for (var member : node.properties()) {
            if (member.getKey().equalsIgnoreCase(key)) {
                return member.getKey();
            }
        }
        return "";
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
