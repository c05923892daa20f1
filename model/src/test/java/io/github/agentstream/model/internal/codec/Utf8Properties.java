package io.github.agentstream.model.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Utf8Properties {

    @Property(tries = 20_000)
    void agreesWithTheJdkOnMutatedTexts(@ForAll String text, @ForAll Random random) {
        byte[] bytes = ("0123456789" + text).getBytes(StandardCharsets.UTF_8);
        if (random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        int from = random.nextInt(3);

        assertThat(Utf8.malformedAt(bytes, from, bytes.length) < 0).isEqualTo(isUtf8(bytes, from));
    }

    @Test
    void agreesWithTheJdkOnEverySequenceOfThreeBytes() {
        byte[] bytes = new byte[4];
        for (int i = 0x80_0000; i < 0x100_0000; i += 7) {
            bytes[0] = (byte) (i >> 16);
            bytes[1] = (byte) (i >> 8);
            bytes[2] = (byte) i;
            bytes[3] = (byte) (i % 3 == 0 ? 0x80 : 'x');
            if (Utf8.malformedAt(bytes, 0, 4) < 0 != isUtf8(bytes, 0)) {
                throw new AssertionError(
                        String.format("%08x", ByteBuffer.wrap(bytes).getInt()));
            }
        }
    }

    private static boolean isUtf8(byte[] bytes, int from) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
