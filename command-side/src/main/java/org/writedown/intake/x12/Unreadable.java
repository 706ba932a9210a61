package org.writedown.intake.x12;

import org.writedown.intake.RejectedClaim;

/** An element without which a claim is no claim cannot be read. Caught within the package, claim by claim. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RejectedClaim rejection;

    Unreadable(X12Segment segment, String reason) {
        super(reason, null, false, false);
        this.rejection = new RejectedClaim(segment.position(), reason);
    }

    RejectedClaim rejection() {
        return rejection;
    }
}
