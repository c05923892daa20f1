package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.agentstream.model.OpenEnum;
import java.io.IOException;
import java.util.List;

/**
 * Reads and writes an open enum; a text that this version knows becomes its constant without a string being made.
 *
 * @param <T> the open enum
 */
public abstract class OpenEnumCodec<T extends OpenEnum<?>> implements Codec<T> {
    private final Class<T> type;
    private final List<T> constants;
    private final char[][] texts;

    /** With the values to know by their characters: those that are frequent, which are nearly always all constants. */
    protected OpenEnumCodec(Class<T> type, List<T> constants) {
        this.type = type;
        this.constants = constants;
        this.texts = new char[constants.size()][];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = constants.get(i).value().toCharArray();
        }
    }

    /** The value with that text. */
    protected abstract T of(String text);

    @Override
    public final Class<T> type() {
        return type;
    }

    @Override
    public final T read(In in) throws IOException {
        JsonParser parser = in.parser();
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.hasTextCharacters()) {
            char[] buffer = parser.getTextCharacters();
            int at = parser.getTextOffset();
            int length = parser.getTextLength();
            for (int i = 0; i < texts.length; i++) {
                if (matches(texts[i], buffer, at, length)) {
                    return constants.get(i);
                }
            }
        }
        return of(in.text());
    }

    private static boolean matches(char[] text, char[] buffer, int at, int length) {
        if (text.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[i] != buffer[at + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final void write(T value, Out out) throws IOException {
        out.generator().writeString(value.value());
    }
}
