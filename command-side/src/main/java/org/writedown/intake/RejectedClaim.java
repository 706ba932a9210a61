package org.writedown.intake;

/**
 * A claim that could not be read although its file could: an amount is missing, for example. The
 * others of the file are not affected.
 *
 * @param where the element's place, not only the claim's
 */
public record RejectedClaim(Position where, String reason) {

    @Override
    public String toString() {
        return where + ": " + reason;
    }
}
