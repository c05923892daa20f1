package io.github.agentstream.model.reader;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The part of an input that is in memory. Indexes stay valid until {@link #discardBefore}; the arrays of a caller are read
 * in place and never written.
 */
final class ByteWindow {
    private static final int FIRST_SIZE = 64 * 1024;

    private final @Nullable InputStream input;
    private final boolean whole;
    private byte[] bytes;
    private int end;
    private long offset;
    private boolean exhausted;
    private @Nullable IOException failure;

    ByteWindow(byte[] all) {
        this(all, 0, all.length, true);
    }

    /** A window on a part of an array; its offsets count from there, its indexes are those of the array. */
    ByteWindow(byte[] bytes, int from, int to) {
        this(bytes, from, to, false);
    }

    private ByteWindow(byte[] bytes, int from, int to, boolean whole) {
        this.input = null;
        this.whole = whole;
        this.bytes = bytes;
        this.end = to;
        this.offset = -from;
        this.exhausted = true;
    }

    ByteWindow(InputStream input) {
        this.input = input;
        this.whole = false;
        this.bytes = new byte[FIRST_SIZE];
    }

    /** A window on bytes, decompressed if they are gzip. */
    static ByteWindow on(byte[] bytes) {
        return Gzip.isMagic(bytes) ? new ByteWindow(new Gzip(new ByteArrayInputStream(bytes))) : new ByteWindow(bytes);
    }

    /** A window on a stream, decompressed if it is gzip. */
    static ByteWindow on(InputStream input) {
        return new ByteWindow(new Gzip(input));
    }

    /** The array behind the window; another one after {@link #has} had to read. */
    byte[] bytes() {
        return bytes;
    }

    /** The index behind the last byte in memory. */
    int end() {
        return end;
    }

    /** How many bytes of the input come before the byte at that index. */
    long offset(int index) {
        return offset + index;
    }

    /** How compressed data was found to be damaged, which ends it early; null when it was not. */
    @Nullable
    IOException failure() {
        return failure;
    }

    byte at(int index) {
        return bytes[index];
    }

    /** Whether the window is a whole input in an array that stays as it is. */
    boolean isWhole() {
        return whole;
    }

    /** Whether the input has a byte at that index, reading on if need be. */
    boolean has(int index) {
        while (index >= end) {
            if (exhausted || input == null) {
                return false;
            }
            if (end == bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int count;
            try {
                count = input.read(bytes, end, bytes.length - end);
            } catch (ZipException | EOFException e) {
                failure = e;
                count = -1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (count < 0) {
                exhausted = true;
                return false;
            }
            end += count;
        }
        return true;
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Forgets what comes before that index when it is worth it; returns the index that the same byte has now. */
    int discardBefore(int index) {
        if (input == null || index < bytes.length / 2) {
            return index;
        }
        byte[] next = end - index < FIRST_SIZE / 2 ? new byte[FIRST_SIZE] : bytes;
        System.arraycopy(bytes, index, next, 0, end - index);
        bytes = next;
        offset += index;
        end -= index;
        return 0;
    }
}
