package org.writedown.ledger.seal;

import org.jspecify.annotations.Nullable;

/** The seals themselves are not what was signed: nothing is sealed on top of them, and nothing is proved with them. */
public final class SealsBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealsBroken(String message) {
        this(message, null);
    }

    SealsBroken(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
