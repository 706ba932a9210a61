package org.writedown.operations;

import org.jspecify.annotations.Nullable;
import org.writedown.http.Problems;

/** A place in the list of parked cases: after a case in a view. The name of a view has no dot. */
record ParkedCursor(String view, String caseId) {

    static final ParkedCursor START = new ParkedCursor("", "");

    static ParkedCursor parse(@Nullable String text) {
        if (text == null) {
            return START;
        }
        int dot = text.indexOf('.');
        if (dot < 1) {
            throw Problems.malformed("cursor", "is not the 'next' of a page of parked cases");
        }
        return new ParkedCursor(text.substring(0, dot), text.substring(dot + 1));
    }

    static String of(ParkedItem item) {
        return item.view() + "." + item.caseId();
    }
}
