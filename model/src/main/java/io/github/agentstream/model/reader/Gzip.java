package io.github.agentstream.model.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses gzip members (RFC 1952) wherever one begins at the start of the input or behind another, and lets everything
 * else through. The JDK's own stream loses members when its input says that no bytes are available, and whatever follows
 * the last one.
 */
final class Gzip extends InputStream {
    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int BUFFER = 8 * 1024;
    private static final int TRAILER = 8;

    private final PushbackInputStream input;
    private @Nullable Inflater inflater;
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private int buffered;
    private boolean betweenMembers = true;

    Gzip(InputStream input) {
        this.input = new PushbackInputStream(input, BUFFER);
    }

    static boolean isMagic(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == (byte) FIRST && bytes[1] == (byte) SECOND;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count;
        do {
            count = read(one, 0, 1);
        } while (count == 0);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (length > 0) {
            if (betweenMembers) {
                beginMember();
            }
            if (inflater == null) {
                return input.read(into, from, length);
            }
            int count = inflate(inflater, into, from, length);
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }

    /** Opens the next member; when none follows, gives the inflater's memory back and lets the rest through. */
    private void beginMember() throws IOException {
        betweenMembers = false;
        byte[] magic = input.readNBytes(2);
        if (isMagic(magic)) {
            skipHeader();
            checksum.reset();
            if (inflater == null) {
                inflater = new Inflater(true);
            }
            inflater.reset();
        } else {
            input.unread(magic);
            if (inflater != null) {
                inflater.end();
                inflater = null;
            }
        }
    }

    private void skipHeader() throws IOException {
        if (require() != DEFLATE) {
            throw new ZipException("unknown compression method");
        }
        int flags = require();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(require() | require() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skip(2);
        }
    }

    private int inflate(Inflater member, byte[] into, int from, int length) throws IOException {
        try {
            int count = member.inflate(into, from, length);
            checksum.update(into, from, count);
            if (count == 0 && member.finished()) {
                endMember(member);
            } else if (count == 0 && member.needsInput()) {
                buffered = input.read(buffer);
                if (buffered < 0) {
                    throw new EOFException("cut off");
                }
                member.setInput(buffer, 0, buffered);
            } else if (count == 0) {
                throw new ZipException("a dictionary that is not there");
            }
            return count;
        } catch (DataFormatException e) {
            throw new ZipException(e.getMessage() == null ? "malformed" : e.getMessage());
        }
    }

    private void endMember(Inflater member) throws IOException {
        int rest = member.getRemaining();
        input.unread(buffer, buffered - rest, rest);
        byte[] trailer = input.readNBytes(TRAILER);
        if (trailer.length < TRAILER) {
            throw new EOFException("cut off");
        }
        if (littleEndian(trailer, 0) != checksum.getValue()
                || littleEndian(trailer, 4) != (member.getBytesWritten() & 0xffff_ffffL)) {
            throw new ZipException("wrong checksum");
        }
        betweenMembers = true;
    }

    private static long littleEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xffL)
                | (bytes[at + 1] & 0xffL) << 8
                | (bytes[at + 2] & 0xffL) << 16
                | (bytes[at + 3] & 0xffL) << 24;
    }

    private int require() throws IOException {
        int b = input.read();
        if (b < 0) {
            throw new EOFException("cut off");
        }
        return b;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            require();
        }
    }

    private void skipText() throws IOException {
        while (require() != 0) {
            // names and comments end with a zero
        }
    }
}
