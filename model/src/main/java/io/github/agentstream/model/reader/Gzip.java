package io.github.agentstream.model.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Decompresses; opens its input at the first read, so that a damaged header is met where all damage is. */
final class Gzip extends InputStream {
    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;
    private static final int BUFFER = 8 * 1024;

    private final InputStream compressed;
    private @Nullable InputStream plain;

    Gzip(InputStream compressed) {
        this.compressed = compressed;
    }

    static boolean isMagic(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == (byte) FIRST && bytes[1] == (byte) SECOND;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (plain == null) {
            plain = new GZIPInputStream(compressed, BUFFER);
        }
        return plain.read(into, from, length);
    }

    /** Decompresses when the first two bytes say so. */
    static final class IfGzip extends FilterInputStream {
        private boolean decided;

        IfGzip(InputStream input) {
            super(new PushbackInputStream(input, 2));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (!decided) {
                decided = true;
                PushbackInputStream start = (PushbackInputStream) in;
                byte[] magic = start.readNBytes(2);
                start.unread(magic);
                in = isMagic(magic) ? new Gzip(start) : start;
            }
            return in.read(into, from, length);
        }
    }
}
