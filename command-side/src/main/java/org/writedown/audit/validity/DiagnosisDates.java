package org.writedown.audit.validity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.contract.value.Stay;

/** Over which dates a bill's diagnoses must be valid. */
final class DiagnosisDates {

    private DiagnosisDates() {}

    /** The day that decides: of discharge for a stay, else the first date of service. */
    static @Nullable LocalDate deciding(ExaminedBill bill) {
        boolean stays = bill.setting() == Setting.INPATIENT || bill.setting() == Setting.POST_ACUTE;
        Stay stay = bill.known().stay();
        if (stays && stay != null && stay.discharged() != null) {
            return stay.discharged();
        }
        return stays ? bill.lastDate() : bill.firstDate();
    }

    /** The lines that point to a diagnosis, in whose reason the code stands. */
    static List<Line> pointing(ExaminedBill bill, int place) {
        return bill.lines().stream()
                .filter(line -> line.billed().diagnosisPointers().contains(place))
                .toList();
    }
}
