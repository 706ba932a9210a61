package org.writedown.intake.x12;

/** Turns the segments of one kind of transaction set into claims or remittances. */
interface TransactionLoops {

    /** @param version the implementation guide, as the group names it; may be empty */
    void group(String version);

    void begin(X12Segment st);

    void accept(X12Segment segment);

    void end(X12Segment se);
}
