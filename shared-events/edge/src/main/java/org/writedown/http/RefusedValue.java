package org.writedown.http;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value was of the right JSON type, but its own checks refuse it. */
final class RefusedValue extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    RefusedValue(JsonParser parser, Class<?> type, String reason) {
        super(parser, reason, type);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
