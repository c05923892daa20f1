package io.github.agentstream.model.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.json.ConnectJson;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class PlainTextProperties {
    @Property
    void isPrintableAsciiButForThreeCharacters(
            @ForAll @IntRange(max = 0xff) int odd, @ForAll @IntRange(max = 24) int place) {
        byte[] bytes = "abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.US_ASCII);
        bytes[place] = (byte) odd;

        assertThat(PlainText.isPlain(bytes)).isEqualTo(odd >= ' ' && odd < 0x80 && "\"\\?".indexOf(odd) < 0);
    }

    @Property
    void anyTextIsWrittenAsJacksonWritesIt(
            @ForAll @StringLength(max = 40) @CharRange(from = 0, to = 0xd7ff) @CharRange(from = 0xe000, to = 0xffff)
                    String text) {
        byte[] json = ConnectJson.write(Queue.builder().name(text).build());

        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("{\"Name\":\"" + escaped + "\"}");
    }

    @Example
    void allAsciiIsWrittenAsJacksonWritesIt() {
        IntStream.range(0, 0x80).forEach(c -> anyTextIsWrittenAsJacksonWritesIt((char) c + "and more letters"));
    }

    @Example
    void halfASurrogatePairIsNotReplaced() throws UnreadableException {
        Queue queue = Queue.builder().name("Sales \ud83d").build();

        assertThat(ConnectJson.read(ConnectJson.write(queue), Queue.class)).isEqualTo(queue);
    }
}
