package io.github.agentstream.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine.ParameterException;

/**
 * What an exception means to the user.
 *
 * @param message one line; empty when there is nobody left to read it
 */
record Failure(int exitCode, String message) {
    static Failure of(Throwable thrown) {
        IOException wrapped = thrown instanceof UncheckedIOException unchecked ? unchecked.getCause() : null;
        Throwable cause = wrapped == null ? thrown : wrapped;
        if (cause instanceof FileSystemException file) {
            return new Failure(ExitCode.USAGE, file.getFile() + ": " + reason(file));
        }
        if (cause instanceof IOException && "Broken pipe".equals(cause.getMessage())) {
            return new Failure(ExitCode.USAGE, "");
        }
        if (cause instanceof UsageException || cause instanceof ParameterException || cause instanceof IOException) {
            return new Failure(ExitCode.USAGE, firstLine(cause));
        }
        if (cause instanceof WrongDataException) {
            return new Failure(ExitCode.WRONG_DATA, firstLine(cause));
        }
        return new Failure(
                ExitCode.USAGE,
                "stopped by a fault of its own, " + cause.getClass().getSimpleName());
    }

    private static String reason(FileSystemException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "access denied";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file, not a folder";
        }
        return cause.getReason() == null ? cause.getClass().getSimpleName() : cause.getReason();
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.lines().findFirst().orElse("");
    }
}
