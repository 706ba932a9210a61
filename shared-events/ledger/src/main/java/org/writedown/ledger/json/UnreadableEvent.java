package org.writedown.ledger.json;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * Something in the store cannot be read by this version: a hard error that says where, never a skip.
 * It carries no cause and none of the stored text, because the JSON parser's own messages quote the
 * value they stumble on, and that value may be a patient's.
 */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        super(message);
    }

    /** @param what the event, or the part of it, that was read */
    static UnreadableEvent at(String what, JacksonException failure) {
        String path = failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return new UnreadableEvent(what + " cannot be read" + (path.isEmpty() ? "" : " at " + path) + " ("
                + failure.getClass().getSimpleName() + ")");
    }
}
