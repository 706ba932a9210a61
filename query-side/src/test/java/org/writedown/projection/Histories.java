package org.writedown.projection;

import static org.writedown.projection.Happenings.*;

import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.Party;
import org.writedown.contract.value.ResponseClass;
import org.writedown.contract.value.Rung;

/** Synthetic cases. Their amounts are ours. */
public final class Histories {

    private Histories() {}

    /**
     * An emergency-room bill of $12,400.00 that is settled at $6,100.00: $1,800.00 by a downgrade,
     * $640.00 by a removal, $860.00 off a facility fee, $3,000.00 by the settlement.
     */
    public static History emergencyRoom(String caseId, FirmId firm) {
        return new History(caseId, firm)
                .then(opened())
                .then(authorised())
                .then(uploaded(
                        1,
                        billed(1, "99285", "3250.00"),
                        billed(2, "70450", "2100.00"),
                        billed(3, "71046", "640.00"),
                        billed(4, "74177", "2890.00"),
                        billed(5, "0450", "1480.00"),
                        billed(6, "0450", "1480.00"),
                        billed(7, "80053", "560.00")))
                .then(flagged(1, "B1-1", Concern.LEVEL_OF_VISIT, "3250.00"))
                .then(flagged(2, "B1-3", Concern.REPEATED_IMAGING, "640.00"))
                .then(flagged(3, "B1-6", Concern.FACILITY_FEE, "1480.00"))
                .then(flagged(4, "B1-2", Concern.DIAGNOSIS_AND_INTENSITY, "2100.00"))
                .on("2026-03-05")
                .then(asked(
                        1, 1, InquiryPurpose.CODING, Rung.FRONT_LINE, "2026-03-20", flag(1), flag(2), flag(3), flag(4)))
                .on("2026-03-21")
                .by("system")
                .then(overdue(1, "2026-03-20"))
                .by("advocate-1")
                .then(escalated(1, Rung.FRONT_LINE, Rung.SUPERVISOR, null))
                .on("2026-04-02")
                .then(answered(1, 1, ResponseClass.SUBSTANTIVE))
                .then(downgraded(1, 1, 1, "B1-1", "99283", "3250.00", "1450.00"))
                .then(removed(1, 1, 2, "B1-3", "640.00"))
                .then(reduced(1, 1, 3, "B1-6", "1480.00", "620.00"))
                .then(upheld(1, 4))
                .on("2026-04-10")
                .then(offered(1, 1, Party.PROVIDER, "6100.00"))
                .then(settled(1, 1, "6100.00", "3000.00"))
                .then(closed(Ending.SETTLED));
    }

    public static History emergencyRoom() {
        return emergencyRoom("case-er", History.FIRM);
    }

    /** $20,000.00 -> $17,500.00 -> $14,000.00 -> $10,000.00. */
    public static History compounding(String caseId, FirmId firm) {
        return new History(caseId, firm)
                .on("2026-01-10")
                .then(opened())
                .then(uploaded(
                        1, billed(1, "99223", "8000.00"), billed(2, "74177", "7000.00"), billed(3, "0360", "5000.00")))
                .then(flagged(1, "B1-1", Concern.LEVEL_OF_VISIT, "8000.00"))
                .then(flagged(2, "B1-2", Concern.PRICE, "7000.00"))
                .then(asked(1, 1, InquiryPurpose.CODING, Rung.FRONT_LINE, "2026-02-10", flag(1), flag(2)))
                .on("2026-02-01")
                .then(answered(1, 1, ResponseClass.SUBSTANTIVE))
                .then(reduced(1, 1, 1, "B1-1", "8000.00", "5500.00"))
                .on("2026-02-20")
                .then(escalated(1, Rung.FRONT_LINE, Rung.SUPERVISOR, null))
                .then(asked(2, 1, InquiryPurpose.CODING, Rung.SUPERVISOR, "2026-03-10", flag(2)))
                .on("2026-03-01")
                .then(answered(2, 2, ResponseClass.SUBSTANTIVE))
                .then(reduced(2, 2, 2, "B1-2", "7000.00", "3500.00"))
                .on("2026-03-15")
                .then(settled(1, null, "10000.00", "4000.00"));
    }

    public static History compounding() {
        return compounding("case-compounding", History.FIRM);
    }
}
