package io.github.agentstream.examples.benchmarks.pool;

import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Measure;
import io.github.agentstream.examples.benchmarks.page.Section;
import io.github.agentstream.examples.benchmarks.rule.Cel;
import io.github.agentstream.examples.benchmarks.rule.Compiled;
import io.github.agentstream.examples.benchmarks.rule.EvalEx;
import io.github.agentstream.examples.benchmarks.rule.EventRuler;
import io.github.agentstream.examples.benchmarks.rule.Jexl;
import io.github.agentstream.examples.benchmarks.rule.JsonLogicRule;
import io.github.agentstream.examples.benchmarks.rule.Mvel;
import io.github.agentstream.examples.benchmarks.rule.Rule;
import io.github.agentstream.examples.benchmarks.rule.Skill;
import io.github.agentstream.examples.benchmarks.rule.Step;
import io.github.agentstream.examples.benchmarks.rule.TreeWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One step and one agent at a time. */
@State(Scope.Thread)
@Section(
        order = 20,
        title = "One step, one agent",
        text =
                "Whether an agent with eight proficiencies meets an OR of three ANDs of four conditions. 64 agents in turn, of"
                        + " whom about one in three does. Steps and agents were made ready for each library beforehand; for"
                        + " `eventRuler` the agent is a tree of JSON. `treeWalk` walks the tree with a hash map of the"
                        + " agent's levels.",
        yardstick = "ours",
        operation = "agent")
@Goal(row = "ours", to = "cel", atLeast = 15)
@Goal(row = "ours", to = "jexl", atLeast = 15)
@Goal(row = "ours", to = "mvel", atLeast = 15)
@Goal(row = "ours", to = "evalEx", atLeast = 15)
@Goal(row = "ours", to = "jsonLogic", atLeast = 15)
@Goal(row = "ours", to = "eventRuler", atLeast = 15)
@Goal(row = "ours", measure = Measure.BYTES, atMost = 0.01)
public class MeetOne {
    private static final int AGENTS = 64;

    private Asked<?> ours;
    private Asked<?> treeWalk;
    private Asked<?> cel;
    private Asked<?> jexl;
    private Asked<?> mvel;
    private Asked<?> evalEx;
    private Asked<?> jsonLogic;
    private Asked<?> eventRuler;

    @Setup
    public void prepare() throws Exception {
        Staff staff = new Staff(1);
        List<Map<Skill, Integer>> levels = new ArrayList<>();
        levels.add(staff.levels());
        while (levels.size() < AGENTS) {
            levels.add(staff.reLevelled(levels.get(0)));
        }
        Step step = staff.stepOf(levels.get(0));
        ours = Asked.of(new Compiled(step), levels);
        treeWalk = Asked.of(new TreeWalk(step), levels);
        cel = Asked.of(new Cel(step), levels);
        jexl = Asked.of(new Jexl(step), levels);
        mvel = Asked.of(new Mvel(step), levels);
        evalEx = Asked.of(new EvalEx(step), levels);
        jsonLogic = Asked.of(new JsonLogicRule(step), levels);
        eventRuler = Asked.of(new EventRuler(step), levels);
    }

    /** A rule and the agents it is asked about in turn. */
    private static final class Asked<A> {
        private final Rule<A> rule;
        private final List<A> agents;
        private int at;

        private Asked(Rule<A> rule, List<A> agents) {
            this.rule = rule;
            this.agents = agents;
        }

        static <A> Asked<A> of(Rule<A> rule, List<Map<Skill, Integer>> levels) throws Exception {
            List<A> agents = new ArrayList<>();
            for (Map<Skill, Integer> one : levels) {
                agents.add(rule.agent(one));
            }
            return new Asked<>(rule, agents);
        }

        boolean next() throws Exception {
            at = (at + 1) % AGENTS;
            return rule.matches(agents.get(at));
        }
    }

    @Benchmark
    public boolean ours() throws Exception {
        return ours.next();
    }

    @Benchmark
    public boolean treeWalk() throws Exception {
        return treeWalk.next();
    }

    @Benchmark
    public boolean cel() throws Exception {
        return cel.next();
    }

    @Benchmark
    public boolean jexl() throws Exception {
        return jexl.next();
    }

    @Benchmark
    public boolean mvel() throws Exception {
        return mvel.next();
    }

    @Benchmark
    public boolean evalEx() throws Exception {
        return evalEx.next();
    }

    @Benchmark
    public boolean jsonLogic() throws Exception {
        return jsonLogic.next();
    }

    @Benchmark
    public boolean eventRuler() throws Exception {
        return eventRuler.next();
    }
}
