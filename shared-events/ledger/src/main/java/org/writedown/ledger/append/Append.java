package org.writedown.ledger.append;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that one command writes; all of it or nothing. */
public record Append(List<EventRow> events, @Nullable ReceiptRow receipt) {

    /** Commands decide a handful of events; a response about every line of a bill, some thousands. */
    public static final int MOST_EVENTS = 20_000;

    public Append {
        if (events.size() > MOST_EVENTS) {
            throw new IllegalArgumentException("a command records at most " + MOST_EVENTS + " events");
        }
        events = List.copyOf(events);
    }
}
