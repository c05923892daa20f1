package io.github.agentstream.examples.lambda;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Does the work of a handler once before SnapStart takes the snapshot, so that the classes are loaded and linked in it.
 * See <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-java.html">runtime hooks</a>. Where no
 * snapshot is taken nothing calls it. Nothing is to be done behind one: no handler has a connection, a clock or chance.
 */
final class Priming implements Resource {

    /** Work that has no effect outside. */
    interface Work {
        void run() throws Exception;
    }

    /** The context holds what is registered weakly. */
    private static final List<Priming> REGISTERED = new CopyOnWriteArrayList<>();

    private final Work work;

    private Priming(Work work) {
        this.work = work;
    }

    static void register(Work work) {
        Priming priming = new Priming(work);
        REGISTERED.add(priming);
        Core.getGlobalContext().register(priming);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws Exception {
        work.run();
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}
}
