package io.github.agentstream.examples.benchmarks.launch;

import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.examples.benchmarks.data.Events;
import io.github.agentstream.examples.benchmarks.peer.Binding;
import java.util.Arrays;
import java.util.List;

/**
 * Holds all successive events, and prints the bytes for each: how much more of the heap is in use after a collection. Before,
 * all were read once and dropped, so that what a library keeps for itself does not count, and the documents are held
 * throughout.
 */
final class HeldEvents {
    private HeldEvents() {}

    /** Takes the way to read and the size of the events. */
    public static void main(String[] arguments) throws Exception {
        Binding<?> binding = Variant.of(arguments[0]);
        List<byte[]> documents = Events.of(EventSet.SUCCESSIVE, EventSize.valueOf(arguments[1]));
        Object[] events = new Object[documents.size()];
        fill(events, documents, binding);
        Arrays.fill(events, null);
        long before = Heap.used();
        fill(events, documents, binding);
        long after = Heap.used();
        if (events[events.length - 1] == null || documents.isEmpty()) {
            throw new IllegalStateException("Expected events, found none");
        }
        System.out.println((after - before) / events.length);
    }

    private static void fill(Object[] events, List<byte[]> documents, Binding<?> binding) throws Exception {
        for (int i = 0; i < events.length; i++) {
            events[i] = binding.read(documents.get(i));
        }
    }
}
