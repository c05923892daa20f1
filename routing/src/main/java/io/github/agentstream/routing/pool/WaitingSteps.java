package io.github.agentstream.routing.pool;

import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.LetterCase;
import io.github.agentstream.routing.pool.Alternatives.Attribute;
import io.github.agentstream.statemachine.board.AgentState;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The expressions that contacts wait with, each once. Those of masks alone are in {@link MaskRows}; those that only named
 * agents can meet are found by the names; each of the others is asked.
 */
final class WaitingSteps {
    private final LetterCase letterCase;
    private final Map<List<Object>, WaitingStep> steps = new HashMap<>();
    private final MaskRows<WaitingStep> masks = new MaskRows<>();
    private final Map<String, Set<WaitingStep>> named = new HashMap<>();
    private final Set<WaitingStep> others = new HashSet<>();

    WaitingSteps(LetterCase letterCase) {
        this.letterCase = letterCase;
    }

    void add(CompiledExpression expression, Ranked contact) {
        Alternatives form = form(expression);
        WaitingStep step = steps.get(form.shape());
        if (step == null) {
            step = new WaitingStep(expression);
            steps.put(form.shape(), step);
            index(step, form);
        }
        step.lines.add(contact);
    }

    private void index(WaitingStep step, Alternatives form) {
        if (form.isMasks()) {
            for (Map<Attribute, Integer> alternative : form.alternatives()) {
                step.rows.put(masks.add(alternative, step), alternative);
            }
        } else if (form.isNames()) {
            form.names()
                    .forEach(name -> named.computeIfAbsent(name, absent -> new HashSet<>())
                            .add(step));
        } else {
            others.add(step);
        }
    }

    void remove(CompiledExpression expression, Ranked contact) {
        Alternatives form = form(expression);
        WaitingStep step = steps.get(form.shape());
        if (step == null) {
            return;
        }
        step.lines.remove(contact);
        if (step.lines.isEmpty()) {
            steps.remove(form.shape());
            step.rows.forEach(masks::remove);
            form.names()
                    .forEach(name -> named.computeIfPresent(name, (same, those) -> {
                        those.remove(step);
                        return those.isEmpty() ? null : those;
                    }));
            others.remove(step);
        }
    }

    private Alternatives form(CompiledExpression expression) {
        Alternatives form = new Alternatives(letterCase);
        expression.accept(form);
        return form;
    }

    /** Tells the steps that the agent meets; one may be told more than once. */
    void forEachMetBy(AgentState state, Consumer<WaitingStep> met) {
        Map<Attribute, Integer> levels = new HashMap<>();
        if (!readLevels(state.proficiencies(), levels)) {
            ask(steps.values(), state, met);
            return;
        }
        masks.forEachHolding(levels, met);
        for (String name : AgentKeys.names(state)) {
            ask(named.getOrDefault(name, Set.of()), state, met);
        }
        ask(others, state, met);
    }

    private static void ask(Collection<WaitingStep> steps, AgentState state, Consumer<WaitingStep> met) {
        if (steps.isEmpty()) {
            return;
        }
        Agent agent = Agent.of(state.userId(), state.configuration().orElseThrow());
        for (WaitingStep step : steps) {
            if (step.expression.matches(agent)) {
                met.accept(step);
            }
        }
    }

    /** The highest level of each attribute; false when one is not whole or not from 1 to 5. */
    private boolean readLevels(List<Proficiency> proficiencies, Map<Attribute, Integer> levels) {
        for (Proficiency proficiency : proficiencies) {
            double level = proficiency.level().orElse(Double.NaN);
            if (proficiency.name().isPresent() && proficiency.value().isPresent() && !Double.isNaN(level)) {
                if (!AgentKeys.isMasked(level)) {
                    return false;
                }
                Attribute attribute = new Attribute(
                        letterCase.folded(proficiency.name().get()),
                        letterCase.folded(proficiency.value().get()));
                levels.merge(attribute, (int) level, Math::max);
            }
        }
        return true;
    }
}
