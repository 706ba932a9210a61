package org.writedown.audit.bundling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Imaging;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Abdomen and pelvis scanned on one day under two codes. */
public final class AbdomenAndPelvis implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.abdomen-and-pelvis",
                    1,
                    "CT of abdomen and CT of pelvis on one date under two codes instead of one.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .from("CPT 2011: 74176 to 74178 combine them; NCCI Policy Manual, ch. 9")
            .asking("{line} and {other}{on} have one code when done together, {combined}. Should that be billed?");

    private static final LocalDate SINCE = LocalDate.of(2011, 1, 1);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            if (!day.date().isBefore(SINCE)) {
                Imaging.ABDOMEN_AND_PELVIS.forEach((combined, parts) -> {
                    if (day.has(parts.getFirst()) && day.has(parts.getLast())) {
                        note(bill, day, combined, parts, notes);
                    }
                });
            }
        }
    }

    private static void note(ExaminedBill bill, Day day, String combined, List<String> parts, Notes notes) {
        Line abdomen = day.coded(parts.getFirst()).getFirst();
        Line pelvis = day.coded(parts.getLast()).getFirst();
        Line less = abdomen.cents() < pelvis.cents() ? abdomen : pelvis;
        Line more = less == abdomen ? pelvis : abdomen;
        if (less.cents() > 0 && Together.sameHalf(less, more) && !Together.setApart(less) && !Together.setApart(more)) {
            notes.beside(
                    Together.grade(bill, Grade.LIKELY),
                    less,
                    List.of(more),
                    Map.of("other", more.billed().label(), "combined", combined));
        }
    }
}
