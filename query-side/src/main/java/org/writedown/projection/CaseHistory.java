package org.writedown.projection;

import java.util.List;
import java.util.stream.Stream;
import org.writedown.contract.value.CaseId;

/** The record of a case, read from where it is kept. */
public interface CaseHistory {

    /** The case's events in their order; empty when there is no such case. */
    Stream<RecordedEvent> of(CaseId caseId);

    /** The case's events from a sequence number on, with those that cannot be read. */
    List<HistoryEvent> from(CaseId caseId, long sequence);

    /**
     * Some of the case's events, in their order.
     *
     * @param from the number of the first
     * @param upTo that of the last that may be among them
     * @param most how many at most
     * @throws org.writedown.ledger.json.UnreadableEvent if one of them cannot be read
     */
    List<RecordedEvent> between(CaseId caseId, long from, long upTo, int most);
}
