package org.writedown.escalation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.Rung;

/**
 * How far each bill of a case has been taken.
 *
 * @param rungs the rung of each bill, in the order in which the bills came
 * @param settled the bills that are settled
 * @param ending how the case ended; absent while it is open
 */
public record Escalation(
        Map<BillId, Rung> rungs,
        List<BillId> settled,
        Map<InquiryId, Asked> inquiries,
        List<Climb> climbs,
        @Nullable Ending ending) {

    public static final Escalation NONE = new Escalation(Map.of(), List.of(), Map.of(), List.of(), null);

    public Rung rung(BillId bill) {
        return rungs.getOrDefault(bill, Rung.FRONT_LINE);
    }

    /** The highest rung that any bill has reached. */
    public Rung highestRung() {
        return rungs.values().stream().max(Comparator.naturalOrder()).orElse(Rung.FRONT_LINE);
    }

    /** A bill's stage is that of its latest inquiry still open: a new inquiry takes the place of silence. */
    public Stage stage(BillId bill) {
        if (settled.contains(bill)) {
            return Stage.SETTLED;
        }
        if (ending != null) {
            return Stage.CLOSED;
        }
        return latestOpen(bill)
                .map(inquiry -> inquiry.status() == Asked.Status.OVERDUE ? Stage.OVERDUE : Stage.WAITING)
                .orElseGet(() -> of(bill).isEmpty() ? Stage.NOT_STARTED : Stage.ANSWERED);
    }

    /** The day by which an answer is, or was, expected; absent when none is. */
    public Optional<LocalDate> respondBy(BillId bill) {
        Stage stage = stage(bill);
        return stage == Stage.WAITING || stage == Stage.OVERDUE
                ? latestOpen(bill).map(Asked::respondBy)
                : Optional.empty();
    }

    public List<Asked> of(BillId bill) {
        return inquiries.values().stream()
                .filter(inquiry -> inquiry.bill().equals(bill))
                .toList();
    }

    private Optional<Asked> latestOpen(BillId bill) {
        return of(bill).stream().filter(Asked::open).max(Comparator.comparing(Asked::inquiry));
    }
}
