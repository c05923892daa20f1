package io.github.agentstream.examples.benchmarks.launch;

/** The heap of this JVM. */
final class Heap {
    /** Without it the rest of a thread's allocation buffer, some megabytes, may count as used. */
    static final String EXACT = "-XX:-UseTLAB";

    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** The bytes in use after a collection. */
    static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
