package org.writedown.projection;

import org.writedown.http.Problems;

/** Where a list of events goes on: after the event with that number. */
public final class SequenceCursor {

    /** Before the first event. */
    private static final long START = -1;

    private SequenceCursor() {}

    /** @throws org.springframework.web.ErrorResponseException 400 if it is not a number */
    public static long after(PageRequest page) {
        String cursor = page.cursor();
        if (cursor == null) {
            return START;
        }
        try {
            return Long.parseUnsignedLong(cursor);
        } catch (NumberFormatException e) {
            throw Problems.malformed("cursor", "must be the 'next' of the page before");
        }
    }
}
