package org.writedown.cases.decision;

import java.util.List;
import java.util.Map;
import org.writedown.cases.state.CaseFile;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.value.BillId;

/** What insurers decided of a bill and did not take back. */
public final class Adjudications {

    private Adjudications() {}

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
