package org.writedown.intake;

/**
 * Something is missing or makes no sense without which a claim is no claim. Thrown and caught within a
 * reader: the claim is rejected, the others of its file are not affected.
 */
public final class UnreadableClaim extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RejectedClaim rejection;

    public UnreadableClaim(Position where, String reason) {
        super(reason, null, false, false);
        this.rejection = new RejectedClaim(where, reason);
    }

    public RejectedClaim rejection() {
        return rejection;
    }
}
