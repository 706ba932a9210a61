package org.writedown.projection;

/** A row was written by somebody else meanwhile: the batch is rolled back and folded again. */
public final class ViewConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ViewConflict(String message) {
        super(message);
    }
}
