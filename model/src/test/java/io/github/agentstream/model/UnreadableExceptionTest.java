package io.github.agentstream.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class UnreadableExceptionTest {
    @Test
    void keepsItsProblemWhenSerialized() throws IOException, ClassNotFoundException {
        Problem problem = new Problem("/a", "a string", "a number");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new UnreadableException(problem));
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isInstanceOfSatisfying(UnreadableException.class, read -> {
                assertThat(read.problem()).isEqualTo(problem);
                assertThat(read).hasMessage(problem.message());
            });
        }
    }
}
