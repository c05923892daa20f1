package io.github.agentstream.examples.simulator;

/** Waiting with exponential handle times and patient customers, as Erlang solved it. */
record ErlangC(int agents, double erlangs, double handleSeconds) {

    /** The share of customers who wait at all. */
    double waiting() {
        double blocked = 1;
        for (int n = 1; n <= agents; n++) {
            blocked = erlangs * blocked / (n + erlangs * blocked);
        }
        return agents * blocked / (agents - erlangs * (1 - blocked));
    }

    double meanWaitSeconds() {
        return waiting() * handleSeconds / (agents - erlangs);
    }

    double answeredWithin(double seconds) {
        return 1 - waiting() * Math.exp(-(agents - erlangs) * seconds / handleSeconds);
    }
}
