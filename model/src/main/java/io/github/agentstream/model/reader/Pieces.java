package io.github.agentstream.model.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.criteria.CriteriaDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of an input in the order received, each read when it is asked for. They can be gone through once. Not
 * thread-safe.
 */
public final class Pieces implements Iterable<Piece>, AutoCloseable {
    private static final List<Class<?>> VALUES =
            List.of(AgentEvent.class, ContactEvent.class, ContactRecord.class, CriteriaDocument.class, JsonNode.class);

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final @Nullable InputStream closeable;
    private boolean started;
    private long index;

    Pieces(Decoder decoder, ByteWindow window, @Nullable InputStream closeable) {
        Splitter splitter = new Splitter(window, decoder);
        this.frames.push(new DocumentFrame(decoder, splitter, DocumentFrame.Origin.BARE));
        this.closeable = closeable;
    }

    /**
     * Goes through the pieces.
     *
     * @throws IllegalStateException when called a second time
     */
    @Override
    public Iterator<Piece> iterator() {
        if (started) {
            throw new IllegalStateException("Expected one pass over the pieces, found a second");
        }
        started = true;
        return new Walk();
    }

    /** Goes through the pieces as a sequential stream, instead of {@link #iterator()}. */
    public Stream<Piece> stream() {
        int ordered = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), ordered), false);
    }

    /**
     * Only the values of that type, instead of {@link #iterator()}: all else, unreadable pieces too, is passed over.
     *
     * @throws IllegalArgumentException when no piece has values of that type; {@link Decoded#value()} lists those there are
     */
    public <T> Stream<T> values(Class<T> type) {
        if (VALUES.stream().noneMatch(value -> value.isAssignableFrom(type) || type.isAssignableFrom(value))) {
            throw new IllegalArgumentException("Expected one of " + valueNames() + ", found `" + type.getSimpleName()
                    + "`; routing criteria are in a `CriteriaDocument`");
        }
        return stream()
                .filter(Decoded.class::isInstance)
                .map(piece -> ((Decoded) piece).value())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static String valueNames() {
        return VALUES.stream().map(value -> "`" + value.getSimpleName() + "`").collect(Collectors.joining(", "));
    }

    /** Closes the file when the reader opened it; else does nothing. */
    @Override
    public void close() {
        if (closeable != null) {
            try {
                closeable.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private @Nullable Piece advance() {
        Frame frame = frames.peek();
        while (frame != null) {
            Frame.Step step = frame.next(index);
            if (step == null) {
                frames.pop();
            } else if (step.inner() != null) {
                frames.push(step.inner());
            } else {
                index++;
                return step.piece();
            }
            frame = frames.peek();
        }
        return null;
    }

    private final class Walk implements Iterator<Piece> {
        private @Nullable Piece next;

        @Override
        public boolean hasNext() {
            if (next == null) {
                next = advance();
            }
            return next != null;
        }

        @Override
        public Piece next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Piece piece = next;
            next = null;
            return piece;
        }
    }
}
