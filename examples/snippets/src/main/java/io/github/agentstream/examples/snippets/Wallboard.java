package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.board.AgentBoard;
import io.github.agentstream.statemachine.board.AgentState;
import io.github.agentstream.statemachine.board.AvailabilityTimer;
import io.github.agentstream.statemachine.board.ContactCount;
import io.github.agentstream.statemachine.board.ContactTally;
import io.github.agentstream.statemachine.board.WaitingContacts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Shows what is so now. */
final class Wallboard {
    private final AgentStreamValidator validator = new AgentStreamValidator();
    private final AgentBoard board = new AgentBoard();

    // snippet: wallboard-feed
    void add(AgentEvent event) {
        validator.accept(event).forEach(board::add);
    }

    void add(ContactEvent event) {
        board.add(event);
    }
    // end

    // snippet: wallboard
    List<String> lines(Instant now) {
        validator.advanceTo(now).forEach(board::add);
        List<String> lines = new ArrayList<>();
        for (AgentState agent : board.available()) {
            lines.add(agent.userId() + " available since "
                    + agent.availableSince(AvailabilityTimer.TIME_SINCE_LAST_ACTIVITY)
                            .orElseThrow());
        }
        for (ContactCount count : board.contacts()) {
            lines.add(count.contacts() + " " + count.channel() + " " + count.state());
        }
        for (WaitingContacts line : board.waiting(now)) {
            lines.add(line.contacts() + " " + line.channel() + " waiting, the oldest for " + line.oldestAge());
        }
        for (ContactTally tally : board.tallies(now.truncatedTo(ChronoUnit.DAYS), now)) {
            lines.add(tally.channel() + " " + tally.method() + ": " + tally.incoming() + " in, " + tally.answered()
                    + " answered");
        }
        return lines;
    }
    // end
}
