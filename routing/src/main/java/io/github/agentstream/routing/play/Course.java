package io.github.agentstream.routing.play;

import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One operation on a contact: a copy of its state that may change. */
final class Course {
    private final PlayOptions options;
    private final List<List<RoutingCriteria>> contacts;
    private final List<StepChange> history;
    private final List<Stretch> timeline;
    private Instant now;
    private Stage stage;
    private @Nullable PlayQueue queue;
    private @Nullable String agent;
    private @Nullable Instant rankedSince;

    private Course(PlayState state) {
        this.options = state.options();
        this.contacts = new ArrayList<>(state.contacts());
        this.history = new ArrayList<>(state.history());
        this.timeline = new ArrayList<>(state.timeline());
        this.now = state.now();
        this.stage = state.stage();
        this.queue = state.queue();
        this.agent = state.agent();
        this.rankedSince = state.rankedSince();
    }

    /** A contact in a flow, without criteria. */
    static Course begin(PlayOptions options, Instant at) {
        Course course = new Course(
                new PlayState(options, at, Stage.IN_FLOW, null, null, null, List.of(List.of()), List.of(), List.of()));
        course.reach(Reach.NOBODY);
        return course;
    }

    /** The contact as it is then: steps expire on the way. */
    static Course at(PlayState state, Instant instant) {
        if (instant.isBefore(state.now())) {
            throw new IllegalArgumentException(
                    "Expected an instant not before `" + state.now() + "`, found `" + instant + "`");
        }
        Course course = new Course(state);
        course.advance(instant);
        return course;
    }

    PlayState state() {
        return new PlayState(options, now, stage, queue, agent, rankedSince, contacts, history, timeline);
    }

    private void advance(Instant to) {
        Optional<Instant> due = dueUntil(to);
        while (due.isPresent()) {
            now = due.get();
            expire();
            due = dueUntil(to);
        }
        now = to;
    }

    private Optional<Instant> dueUntil(Instant instant) {
        return state().deadline().filter(due -> !due.isAfter(instant));
    }

    private void expire() {
        int step = present().step().orElseThrow();
        change(step, RoutingStepStatus.EXPIRED);
        if (options.ringing() == PlayOptions.Ringing.OFFER_ENDS) {
            agent = null;
        }
        activate(step + 1);
    }

    /** The step begins; behind the last one, the contact is for the whole queue. */
    private void activate(int step) {
        if (step < criteria().map(RoutingCriteria::steps).orElse(List.of()).size()) {
            change(step, RoutingStepStatus.ACTIVE);
            reach(Reach.STEP);
        } else {
            reach(Reach.QUEUE);
        }
    }

    void enter(PlayQueue entered) {
        require(EnumSet.of(Stage.IN_FLOW));
        stage = Stage.QUEUED;
        rankedSince = now;
        waitIn(entered);
    }

    private void waitIn(PlayQueue entered) {
        queue = Objects.requireNonNull(entered, "queue");
        criteria().ifPresent(set -> present(CriteriaEntry.activated(set, now)));
        if (entered.kind() == PlayQueue.Kind.AGENT) {
            reach(Reach.OWNER);
        } else {
            activate(0);
            advance(now);
        }
    }

    void offer(String offered) {
        require(EnumSet.of(Stage.QUEUED));
        if (agent != null) {
            throw new IllegalStateException("Expected a contact that no agent is offered, found one that rings");
        }
        agent = Objects.requireNonNull(offered, "agent");
    }

    void reject() {
        requireOffer();
        agent = null;
        advance(now);
    }

    void join() {
        requireOffer();
        end(RoutingStepStatus.JOINED);
        stage = Stage.WITH_AGENT;
        queue = null;
        reach(Reach.NOBODY);
    }

    void replace(RoutingCriteria other) {
        require(EnumSet.of(Stage.IN_FLOW, Stage.QUEUED));
        end(RoutingStepStatus.INTERRUPTED);
        if (options.ringing() == PlayOptions.Ringing.OFFER_ENDS) {
            agent = null;
        }
        set(other);
        if (stage == Stage.QUEUED) {
            waitIn(Objects.requireNonNull(queue));
        }
    }

    void deactivate() {
        require(EnumSet.complementOf(EnumSet.of(Stage.ENDED)));
        end(RoutingStepStatus.DEACTIVATED);
        stage = Stage.ENDED;
        queue = null;
        agent = null;
        endStretch();
    }

    void transfer(PlayQueue other) {
        require(EnumSet.of(Stage.QUEUED, Stage.WITH_AGENT));
        if (stage == Stage.WITH_AGENT) {
            contacts.add(List.of());
        } else {
            end(options.leftBehind().status());
            Optional<RoutingCriteria> carried = criteria();
            if (options.transfer() == PlayOptions.Transfer.NEW_CONTACT) {
                contacts.add(List.of());
            }
            carried.ifPresent(this::set);
            rankedSince = now;
        }
        stage = Stage.QUEUED;
        agent = null;
        waitIn(other);
    }

    void set(RoutingCriteria other) {
        List<RoutingCriteria> contact = new ArrayList<>(contact());
        contact.add(CriteriaEntry.set(other, contact.size()));
        contacts.set(contacts.size() - 1, contact);
        for (int step = 0; step < other.steps().size(); step++) {
            tell(step, Optional.empty(), RoutingStepStatus.INACTIVE);
        }
    }

    /** The active step, if any, gets that status. */
    private void end(RoutingStepStatus status) {
        OptionalInt active = criteria().map(CriteriaEntry::active).orElse(OptionalInt.empty());
        if (active.isEmpty()) {
            return;
        }
        change(active.getAsInt(), status);
        if (options.laterSteps() == PlayOptions.LaterSteps.END_TOO && !status.equals(RoutingStepStatus.JOINED)) {
            for (int step = active.getAsInt() + 1;
                    step < criteria().orElseThrow().steps().size();
                    step++) {
                change(step, status);
            }
        }
    }

    private void change(int step, RoutingStepStatus to) {
        RoutingCriteria criteria = criteria().orElseThrow();
        tell(step, criteria.steps().get(step).status(), to);
        present(CriteriaEntry.changed(criteria, step, to, now));
    }

    private void tell(int step, Optional<RoutingStepStatus> from, RoutingStepStatus to) {
        history.add(new StepChange(contacts.size() - 1, contact().size() - 1, step, from, to, now));
    }

    private void reach(Reach reach) {
        if (!timeline.isEmpty()) {
            endStretch();
        }
        boolean step = reach == Reach.STEP;
        timeline.add(new Stretch(
                contacts.size() - 1,
                reach,
                Optional.ofNullable(queue),
                step ? OptionalInt.of(contact().size() - 1) : OptionalInt.empty(),
                step ? CriteriaEntry.active(criteria().orElseThrow()) : OptionalInt.empty(),
                now,
                Optional.empty()));
    }

    private void endStretch() {
        timeline.set(timeline.size() - 1, present().endingAt(now));
    }

    private Stretch present() {
        return timeline.get(timeline.size() - 1);
    }

    private List<RoutingCriteria> contact() {
        return contacts.get(contacts.size() - 1);
    }

    private Optional<RoutingCriteria> criteria() {
        List<RoutingCriteria> contact = contact();
        return contact.isEmpty() ? Optional.empty() : Optional.of(contact.get(contact.size() - 1));
    }

    private void present(RoutingCriteria criteria) {
        List<RoutingCriteria> contact = new ArrayList<>(contact());
        contact.set(contact.size() - 1, criteria);
        contacts.set(contacts.size() - 1, contact);
    }

    private void requireOffer() {
        require(EnumSet.of(Stage.QUEUED));
        if (agent == null) {
            throw new IllegalStateException("Expected a contact that an agent is offered, found one that is not");
        }
    }

    private void require(EnumSet<Stage> stages) {
        if (!stages.contains(stage)) {
            throw new IllegalStateException(
                    "Expected a contact that is one of `" + stages + "`, found `" + stage + "`");
        }
    }
}
