package io.github.agentstream.examples.cli.roundtrip;

import io.github.agentstream.examples.cli.roundtrip.JsonValue.ArrayValue;
import io.github.agentstream.examples.cli.roundtrip.JsonValue.Member;
import io.github.agentstream.examples.cli.roundtrip.JsonValue.ObjectValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two JSON values as trees. A member that is null or empty is as good as none, the order of members does not
 * count except among those of one name, that of elements does; what stands alone may be a list of one; the rest is {@link Likeness}.
 */
final class TreeComparison {
    private final List<String> differences = new ArrayList<>();

    private TreeComparison() {}

    /** JSON pointers into the received value to all that differs, in its order; empty when nothing does. */
    static List<String> differences(JsonValue received, JsonValue written, Likeness likeness) {
        TreeComparison comparison = new TreeComparison();
        comparison.compare("", received, written, likeness);
        return List.copyOf(comparison.differences);
    }

    private void compare(String pointer, JsonValue received, JsonValue written, Likeness likeness) {
        if (received instanceof ObjectValue object && written instanceof ObjectValue other) {
            compareMembers(pointer, object, other, likeness);
        } else if (received instanceof ArrayValue array && written instanceof ArrayValue other) {
            compareElements(pointer, array.elements(), other.elements(), likeness);
        } else if (!likeness.isAlike(received, written)) {
            differences.add(pointer);
        }
    }

    private void compareMembers(String pointer, ObjectValue received, ObjectValue written, Likeness likeness) {
        MemberPairs pairs = MemberPairs.of(something(received), something(written), likeness);
        for (MemberPairs.Pair pair : pairs.pairs()) {
            String name = pair.received().name();
            String place = pointer + "/" + escaped(name);
            if (pair.written() == null) {
                differences.add(place);
            } else {
                compareMember(place, pair.received().value(), pair.written().value(), name, likeness);
            }
        }
        for (Member added : pairs.added()) {
            differences.add(pointer + "/" + escaped(added.name()));
        }
    }

    /** As {@link #compare}, also when the one is an array of one and the other that one, where both may stand. */
    private void compareMember(String pointer, JsonValue received, JsonValue written, String name, Likeness likeness) {
        boolean either = likeness.mayStandAlone(name);
        if (either && received instanceof ArrayValue array && isAlone(array, written)) {
            compare(pointer + "/0", array.elements().get(0), written, likeness.inside(name));
        } else if (either && written instanceof ArrayValue array && isAlone(array, received)) {
            compare(pointer, received, array.elements().get(0), likeness.inside(name));
        } else {
            compare(pointer, received, written, likeness.inside(name));
        }
    }

    private static boolean isAlone(ArrayValue array, JsonValue other) {
        return array.elements().size() == 1 && !(other instanceof ArrayValue);
    }

    private void compareElements(String pointer, List<JsonValue> received, List<JsonValue> written, Likeness likeness) {
        int common = Math.min(received.size(), written.size());
        for (int i = 0; i < common; i++) {
            compare(pointer + "/" + i, received.get(i), written.get(i), likeness);
        }
        for (int i = common; i < Math.max(received.size(), written.size()); i++) {
            differences.add(pointer + "/" + i);
        }
    }

    private static List<Member> something(ObjectValue object) {
        return object.members().stream()
                .filter(member -> !member.value().isNothing())
                .toList();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
