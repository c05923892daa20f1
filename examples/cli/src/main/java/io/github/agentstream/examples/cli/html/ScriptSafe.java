package io.github.agentstream.examples.cli.html;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what could end a script element or begin another one, so that JSON may stand in a page whatever it says. As JSON
 * it is the same.
 */
final class ScriptSafe extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final String ESCAPED = "<>&";

    private final int[] escapes = standardAsciiEscapesForJSON();

    ScriptSafe() {
        ESCAPED.chars().forEach(character -> escapes[character] = ESCAPE_CUSTOM);
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return escapes.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean endsLine = character == '\u2028' || character == '\u2029';
        return endsLine || ESCAPED.indexOf(character) >= 0
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
                : null;
    }
}
