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
}
