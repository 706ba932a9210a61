package org.writedown.projection;

import java.util.stream.Stream;
import org.writedown.contract.value.CaseId;

/** The record of a case, read from where it is kept. */
public interface CaseHistory {

    /** The case's events in their order; empty when there is no such case. */
    Stream<RecordedEvent> of(CaseId caseId);
}
