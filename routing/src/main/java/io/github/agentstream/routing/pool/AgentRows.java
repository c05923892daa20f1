package io.github.agentstream.routing.pool;

import io.github.agentstream.statemachine.board.AgentState;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The agents by slot, and since when each is available. A changed copy shares the pages that did not change. Immutable.
 */
final class AgentRows {
    static final AgentRows EMPTY = new AgentRows(new Page[0]);

    private static final int PAGE = 256;

    private final Page[] pages;

    private AgentRows(Page[] pages) {
        this.pages = pages;
    }

    /** An agent and the instant since when the agent is available, {@link Instant#MAX} when that is never. */
    record Row(AgentState agent, Instant since) {
        /** The longest available first, then by ARN. */
        static final Comparator<Row> ORDER = Comparator.comparing(Row::since)
                .thenComparing(row -> row.agent().agent());
    }

    /** The seconds of the instants stand apart: to find the longest available they are all that is mostly looked at. */
    private record Page(@Nullable Row[] rows, long[] seconds) {
        static Page empty() {
            return new Page(new Row[PAGE], new long[PAGE]);
        }

        Page with(int index, @Nullable Row row) {
            Page copy = new Page(rows.clone(), seconds.clone());
            copy.rows[index] = row;
            copy.seconds[index] = row == null ? 0 : row.since().getEpochSecond();
            return copy;
        }
    }

    AgentRows with(int slot, @Nullable Row row) {
        int page = slot / PAGE;
        Page[] copy = Arrays.copyOf(pages, Math.max(pages.length, page + 1));
        for (int added = pages.length; added < copy.length; added++) {
            copy[added] = Page.empty();
        }
        copy[page] = copy[page].with(slot % PAGE, row);
        return new AgentRows(copy);
    }

    /** What is in that slot, in which there is an agent. */
    Row row(int slot) {
        Row row = pages[slot / PAGE].rows[slot % PAGE];
        if (row == null) {
            throw new IllegalArgumentException("Expected an agent in slot `" + slot + "`, found none");
        }
        return row;
    }

    /** The first of those slots by {@link Row#ORDER}; negative when there are none. */
    int first(SlotSet slots) {
        int first = -1;
        long least = Long.MAX_VALUE;
        for (int slot : slots.toArray()) {
            long second = pages[slot / PAGE].seconds[slot % PAGE];
            if (second < least || (second == least && isBefore(slot, first))) {
                first = slot;
                least = second;
            }
        }
        return first;
    }

    private boolean isBefore(int slot, int first) {
        return first < 0 || Row.ORDER.compare(row(slot), row(first)) < 0;
    }
}
