package org.writedown.cases.decision;

import java.util.List;
import java.util.Map;
import org.writedown.cases.state.CaseFile;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Source;

/** What insurers decided of a bill and did not take back. */
public final class Adjudications {

    private Adjudications() {}

    /**
     * Whether this very place of this very file is on record, for whatever bill: it stands, or the insurer
     * took it back since. What a person corrected may be recorded anew.
     */
    static boolean haveRead(CaseFile file, Source source) {
        return source.document() != null
                && file.entries().values().stream()
                        .filter(entry -> !entry.corrected() || entry.takenBackIn() != null)
                        .anyMatch(entry -> entry.event() instanceof InsuranceAdjudicated e
                                && e.detail() != null
                                && e.detail().source().equals(source));
    }

    /** In the order in which they were recorded. */
    public static List<InsuranceAdjudicated> standing(CaseFile file, BillId bill) {
        return file.entries().entrySet().stream()
                .filter(entry -> !entry.getValue().corrected())
                .filter(entry -> entry.getValue().event() instanceof InsuranceAdjudicated e
                        && e.bill().equals(bill))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> (InsuranceAdjudicated) entry.getValue().event())
                .toList();
    }
}
