package io.github.agentstream.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * What answered a call that an outbound campaign, or the API with answering machine detection, placed.
 */
public final class AnsweringMachineDetectionStatus extends OpenEnum<AnsweringMachineDetectionStatus.Known> {
    /** A person answered. */
    public static final AnsweringMachineDetectionStatus HUMAN_ANSWERED =
            new AnsweringMachineDetectionStatus("HUMAN_ANSWERED", Known.HUMAN_ANSWERED);

    /** A voicemail with a beep. */
    public static final AnsweringMachineDetectionStatus VOICEMAIL_BEEP =
            new AnsweringMachineDetectionStatus("VOICEMAIL_BEEP", Known.VOICEMAIL_BEEP);

    /** A voicemail without a beep. */
    public static final AnsweringMachineDetectionStatus VOICEMAIL_NO_BEEP =
            new AnsweringMachineDetectionStatus("VOICEMAIL_NO_BEEP", Known.VOICEMAIL_NO_BEEP);

    /** It rang, nobody answered. */
    public static final AnsweringMachineDetectionStatus AMD_UNANSWERED =
            new AnsweringMachineDetectionStatus("AMD_UNANSWERED", Known.AMD_UNANSWERED);

    /** Connected, but not told apart. */
    public static final AnsweringMachineDetectionStatus AMD_UNRESOLVED =
            new AnsweringMachineDetectionStatus("AMD_UNRESOLVED", Known.AMD_UNRESOLVED);

    /** Connected, and silent. */
    public static final AnsweringMachineDetectionStatus AMD_UNRESOLVED_SILENCE =
            new AnsweringMachineDetectionStatus("AMD_UNRESOLVED_SILENCE", Known.AMD_UNRESOLVED_SILENCE);

    /** Hung up before it rang, and so not judged. */
    public static final AnsweringMachineDetectionStatus AMD_NOT_APPLICABLE =
            new AnsweringMachineDetectionStatus("AMD_NOT_APPLICABLE", Known.AMD_NOT_APPLICABLE);

    /** The line was busy. */
    public static final AnsweringMachineDetectionStatus SIT_TONE_BUSY =
            new AnsweringMachineDetectionStatus("SIT_TONE_BUSY", Known.SIT_TONE_BUSY);

    /** The number is not valid. */
    public static final AnsweringMachineDetectionStatus SIT_TONE_INVALID_NUMBER =
            new AnsweringMachineDetectionStatus("SIT_TONE_INVALID_NUMBER", Known.SIT_TONE_INVALID_NUMBER);

    /** A special information tone. */
    public static final AnsweringMachineDetectionStatus SIT_TONE_DETECTED =
            new AnsweringMachineDetectionStatus("SIT_TONE_DETECTED", Known.SIT_TONE_DETECTED);

    /** A fax machine. */
    public static final AnsweringMachineDetectionStatus FAX_MACHINE_DETECTED =
            new AnsweringMachineDetectionStatus("FAX_MACHINE_DETECTED", Known.FAX_MACHINE_DETECTED);

    /** The detection itself failed. */
    public static final AnsweringMachineDetectionStatus AMD_ERROR =
            new AnsweringMachineDetectionStatus("AMD_ERROR", Known.AMD_ERROR);

    private static final List<AnsweringMachineDetectionStatus> VALUES = List.of(
            HUMAN_ANSWERED,
            VOICEMAIL_BEEP,
            VOICEMAIL_NO_BEEP,
            AMD_UNANSWERED,
            AMD_UNRESOLVED,
            AMD_UNRESOLVED_SILENCE,
            AMD_NOT_APPLICABLE,
            SIT_TONE_BUSY,
            SIT_TONE_INVALID_NUMBER,
            SIT_TONE_DETECTED,
            FAX_MACHINE_DETECTED,
            AMD_ERROR);

    /** The values that this version knows. */
    public enum Known {
        /** A person answered. */
        HUMAN_ANSWERED,
        /** A voicemail with a beep. */
        VOICEMAIL_BEEP,
        /** A voicemail without a beep. */
        VOICEMAIL_NO_BEEP,
        /** It rang, nobody answered. */
        AMD_UNANSWERED,
        /** Connected, but not told apart. */
        AMD_UNRESOLVED,
        /** Connected, and silent. */
        AMD_UNRESOLVED_SILENCE,
        /** Hung up before it rang, and so not judged. */
        AMD_NOT_APPLICABLE,
        /** The line was busy. */
        SIT_TONE_BUSY,
        /** The number is not valid. */
        SIT_TONE_INVALID_NUMBER,
        /** A special information tone. */
        SIT_TONE_DETECTED,
        /** A fax machine. */
        FAX_MACHINE_DETECTED,
        /** The detection itself failed. */
        AMD_ERROR,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private AnsweringMachineDetectionStatus(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AnsweringMachineDetectionStatus of(String text) {
        for (AnsweringMachineDetectionStatus value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        return new AnsweringMachineDetectionStatus(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<AnsweringMachineDetectionStatus> values() {
        return VALUES;
    }
}
