package io.github.agentstream.examples.benchmarks.rule;

import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;

/** Google's CEL for Java. */
public final class Cel implements Rule<Map<String, Object>> {
    private final Step step;
    private final CelRuntime.Program program;

    /** Compiles. */
    public Cel(Step step) throws Exception {
        this.step = step;
        CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder();
        step.skills().forEach(skill -> compiler.addVar(skill.variable(), SimpleType.INT));
        this.program = CelRuntimeFactory.standardCelRuntimeBuilder()
                .build()
                .createProgram(compiler.build().compile(step.text()).getAst());
    }

    @Override
    public Map<String, Object> agent(Map<Skill, Integer> levels) {
        Map<String, Object> variables = Variables.of(step, levels);
        variables.replaceAll((name, level) -> ((Integer) level).longValue());
        return variables;
    }

    @Override
    public boolean matches(Map<String, Object> agent) throws Exception {
        return (Boolean) program.eval(agent);
    }
}
