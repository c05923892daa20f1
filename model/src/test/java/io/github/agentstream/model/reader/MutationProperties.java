package io.github.agentstream.model.reader;

import static io.github.agentstream.model.reader.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.model.Fixtures;
import io.github.agentstream.model.criteria.CriteriaDocument;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.json.RoutingCriteriaJson;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A record is changed at random between two whole ones; the reader must not lose those, nor change a value silently. */
class MutationProperties {
    private static final int TRIES = 20_000;

    private static final List<String> NEIGHBOURS =
            List.of(AGENT_EVENT, LOGIN, CONTACT_EVENT, EVENT_BRIDGE, CONTACT_RECORD);
    private static final List<String> SEPARATORS = List.of("\n", "", "\r\n", "\n\n");

    @Property(tries = TRIES)
    void keepsItsNeighboursWhateverHappensToTheBytesOfARecord(@ForAll Random random) {
        keepsNeighbours(random);
    }

    @Example
    void keepsItsNeighboursAMillionTimesWhenAsked() {
        int factor = Integer.getInteger("agentstream.tries.factor", 1);
        for (long seed = 0; seed < (factor - 1) * 41_700L; seed++) {
            try {
                keepsNeighbours(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static void keepsNeighbours(Random random) {
        String before = pick(NEIGHBOURS, random);
        String after = pick(NEIGHBOURS, random);
        byte[] mutated = mutated(utf8(pick(ALL, random)), random);
        String separator = pick(SEPARATORS, random);
        if (isCutOffBeforeItsDetail(mutated)) {
            separator = "\n";
        }
        byte[] input = Wrapping.joined(utf8(before + separator), mutated, utf8(separator + after));

        List<Piece> pieces = RecordReader.create().read(new ByteArrayInputStream(input)).stream()
                .toList();

        String shown = new String(input, StandardCharsets.ISO_8859_1);
        assertThat(pieces).as(shown).hasSizeGreaterThanOrEqualTo(2);
        assertThat(isWhole(pieces.get(0), before)).as(shown).isTrue();
        assertThat(isWhole(lastOf(pieces), after)).as(shown).isTrue();
        for (Piece piece : pieces) {
            Position at = piece.position();
            assertThat(Arrays.copyOfRange(input, (int) at.offset(), (int) (at.offset() + at.length())))
                    .as(shown)
                    .satisfies(bytes ->
                            assertThat(Arrays.equals(bytes, piece.bytes())).isTrue());
            if (piece instanceof Decoded decoded) {
                losesNothing(decoded, shown);
            }
        }
        coversAllBytes(pieces, input, shown);
        assertThat(told(read(input))).as(shown).isEqualTo(told(pieces));
    }

    /** All that pieces say; those of bytes and those of a stream are read in different ways. */
    private static List<List<Object>> told(List<Piece> pieces) {
        return pieces.stream().map(MutationProperties::told).toList();
    }

    private static List<Object> told(Piece piece) {
        ByteBuffer bytes = ByteBuffer.wrap(piece.bytes());
        return piece instanceof Decoded decoded
                ? List.of(decoded.kind(), decoded.position(), bytes, decoded.value(), decoded.findings())
                : List.of(((Unreadable) piece).kind(), piece.position(), bytes, ((Unreadable) piece).problem());
    }

    /** Such an event and a bare detail behind it are, byte for byte, an event that lacks its last brace. */
    private static boolean isCutOffBeforeItsDetail(byte[] mutated) {
        return new String(mutated, StandardCharsets.UTF_8).endsWith("\"detail\":");
    }

    private static boolean isWhole(Piece piece, String record) {
        return piece instanceof Decoded && Arrays.equals(piece.bytes(), utf8(record));
    }

    /** The last piece but for one that says that an array, which the mutation opened, does not end. */
    private static Piece lastOf(List<Piece> pieces) {
        Piece last = pieces.get(pieces.size() - 1);
        return last.position().length() == 0 ? pieces.get(pieces.size() - 2) : last;
    }

    /** Between the pieces is only what separates them, or closes something broken. */
    private static void coversAllBytes(List<Piece> pieces, byte[] input, String shown) {
        long end = 0;
        for (Piece piece : pieces) {
            between(input, end, piece.position().offset(), shown);
            end = piece.position().offset() + piece.position().length();
        }
        between(input, end, input.length, shown);
    }

    private static void between(byte[] input, long from, long to, String shown) {
        for (long i = from; i < to; i++) {
            if (" \r\n\t\u001e,[]}".indexOf(input[(int) i]) < 0) {
                throw new AssertionError("lost the byte at " + i + " of " + shown);
            }
        }
    }

    private static byte[] mutated(byte[] record, Random random) {
        byte[] result = record;
        for (int i = random.nextInt(2); i >= 0; i--) {
            result = mutatedOnce(result, random);
        }
        return result;
    }

    private static byte[] mutatedOnce(byte[] record, Random random) {
        int from = random.nextInt(record.length);
        int to = Math.min(record.length, from + 1 + random.nextInt(20));
        byte[] head = Arrays.copyOf(record, from);
        byte[] middle = Arrays.copyOfRange(record, from, to);
        byte[] tail = Arrays.copyOfRange(record, to, record.length);
        return switch (random.nextInt(6)) {
            case 0 -> head.length == 0 ? record : head;
            case 1 -> Wrapping.joined(head, tail).length == 0 ? record : Wrapping.joined(head, tail);
            case 2 -> Wrapping.joined(head, middle, middle, tail);
            case 3 -> Wrapping.joined(head, noise(random), tail);
            case 4 -> Wrapping.joined(head, noise(random), middle, tail);
            default ->
                Wrapping.joined(
                        head,
                        utf8(pick(List.of("\"", "{", "}", "[", "]", ",", ":", "\\", "null", "5"), random)),
                        middle,
                        tail);
        };
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[1 + random.nextInt(6)];
        random.nextBytes(noise);
        return noise;
    }

    @Property(tries = 2_000)
    void readsOrReportsARecordWithAnyMemberChanged(@ForAll Random random, @ForAll @IntRange(max = 5) int record) {
        ObjectNode tree = (ObjectNode) Fixtures.tree(utf8(ALL.get(record)));
        String pointer = pick(Fixtures.pointers(tree), random);
        change(tree, JsonPointer.compile(pointer), random);
        byte[] changed = Fixtures.bytes(tree);

        List<Piece> pieces = read(Wrapping.joined(changed, utf8(LOGIN)));

        assertThat(kinds(pieces)).hasSize(2);
        assertThat(pieces.get(0).bytes()).isEqualTo(changed);
        if (pieces.get(0) instanceof Decoded decoded) {
            losesNothing(decoded, tree.toString());
        }
    }

    private static void change(ObjectNode tree, JsonPointer place, Random random) {
        JsonNode parent = tree.at(place.head());
        JsonNode old = tree.at(place);
        JsonNode value = switch (random.nextInt(6)) {
            case 0 -> tree.textNode("null");
            case 1 -> tree.textNode("");
            case 2 -> tree.numberNode(random.nextInt());
            case 3 -> tree.arrayNode().add(old.deepCopy());
            case 4 -> tree.objectNode().set("x", old.deepCopy());
            default -> tree.nullNode();
        };
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
            return;
        }
        String name = place.last().getMatchingProperty();
        ObjectNode object = (ObjectNode) parent;
        switch (random.nextInt(3)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, value);
            default -> object.set(name + "X", object.remove(name));
        }
    }

    /** What was decoded is written as a tree equal to the one received, but for spellings that have a canonical form. */
    private static void losesNothing(Decoded decoded, String shown) {
        byte[] written = decoded.value() instanceof CriteriaDocument criteria
                ? Fixtures.bytes(RoutingCriteriaJson.write(criteria))
                : decoded.kind() == RecordKind.UNKNOWN ? decoded.bytes() : ConnectJson.write(decoded.value());
        JsonNode received = Comparable.of(Fixtures.tree(decoded.bytes()));
        JsonNode after = Comparable.of(Fixtures.tree(written));
        if (!after.equals(received)) {
            assertThat(after).as(shown).isEqualTo(received);
        }
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
