package io.github.agentstream.examples.lambda;

import java.util.function.BiConsumer;

/** Dead letters as objects of a bucket. A letter that comes again is the same object. */
final class BucketDeadLetters implements DeadLetters {
    private final BiConsumer<String, byte[]> put;

    /** Takes what puts an object, such as {@code (key, bytes) -> s3.putObject(to(key), RequestBody.fromBytes(bytes))}. */
    BucketDeadLetters(BiConsumer<String, byte[]> put) {
        this.put = put;
    }

    @Override
    public void accept(DeadLetter letter) {
        put.accept(letter.key(), letter.bytes());
    }
}
