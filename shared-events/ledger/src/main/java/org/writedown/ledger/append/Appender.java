package org.writedown.ledger.append;

/** Writes appends, each atomically and durably. */
public interface Appender {

    /**
     * Returns when the append is committed.
     *
     * @throws SequenceConflict if another command wrote this version of the case first
     * @throws ReceiptConflict if another command of the firm took the idempotency key first
     * @throws AppendRefused if a value does not fit; nothing was written
     * @throws LedgerBusy if too many appends wait; nothing was written
     * @throws LedgerUnavailable if the database failed; whether it was written is unknown
     */
    void append(Append append);
}
