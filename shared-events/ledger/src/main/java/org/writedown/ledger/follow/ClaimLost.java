package org.writedown.ledger.follow;

/** Another process has taken a segment: the batch is rolled back, and the segment is its affair. */
final class ClaimLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClaimLost(String message) {
        super(message);
    }
}
