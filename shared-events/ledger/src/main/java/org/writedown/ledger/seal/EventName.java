package org.writedown.ledger.seal;

/**
 * Which event.
 *
 * @param sequence its number within the case, from 0
 */
public record EventName(String caseId, long sequence) {

    @Override
    public String toString() {
        return "case " + caseId + ", sequence " + sequence;
    }
}
