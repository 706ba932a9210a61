package org.writedown.balance;

import org.writedown.contract.value.CaseId;

/** After this event the accounts of a bill do not sum to zero, or one of them is below zero. */
public final class UnsoundBalance extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsoundBalance(CaseId caseId, long sequence) {
        super("case " + caseId + ": the accounts are unsound after event " + sequence);
    }
}
