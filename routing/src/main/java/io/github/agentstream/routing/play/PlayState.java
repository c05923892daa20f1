package io.github.agentstream.routing.play;

import io.github.agentstream.model.criteria.RoutingCriteria;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know of a contact that is played.
 *
 * @param contacts all criteria of each contact record, as the record shows them; the present ones last
 * @param timeline never empty; the last stretch is the present one unless the contact has ended
 * @param agent who is offered the contact, or has it
 * @param rankedSince since when the contact waits, as it is ranked among others
 */
record PlayState(
        PlayOptions options,
        Instant now,
        Stage stage,
        @Nullable PlayQueue queue,
        @Nullable String agent,
        @Nullable Instant rankedSince,
        List<List<RoutingCriteria>> contacts,
        List<StepChange> history,
        List<Stretch> timeline) {

    PlayState {
        contacts = contacts.stream().map(List::copyOf).toList();
        history = List.copyOf(history);
        timeline = List.copyOf(timeline);
    }

    List<RoutingCriteria> contact() {
        return contacts.get(contacts.size() - 1);
    }

    Optional<RoutingCriteria> criteria() {
        List<RoutingCriteria> all = contact();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    Stretch present() {
        return timeline.get(timeline.size() - 1);
    }

    Reach reach() {
        return stage == Stage.ENDED ? Reach.NOBODY : present().reach();
    }

    /** When the active step expires; empty when none does by itself. Never in the past. */
    Optional<Instant> deadline() {
        boolean held = stage == Stage.QUEUED && agent != null && options.ringing() == PlayOptions.Ringing.STEP_WAITS;
        if (held || reach() != Reach.STEP) {
            return Optional.empty();
        }
        return CriteriaEntry.expiry(
                        criteria().orElseThrow().steps().get(present().step().orElseThrow()),
                        present().start())
                .map(due -> due.isBefore(now) ? now : due);
    }
}
