package org.writedown.audit.anesthesia;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.Imaging;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Anesthesia for a day on which nothing was done. */
public final class NothingDone implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "anesthesia.no-procedure",
                    1,
                    "Anesthesia on a date on which the hospital's bill of the case shows no operation or procedure.")
            .about(Concern.ANESTHESIA_TIME, Axis.NECESSITY)
            .from("Anesthesia is for a procedure: Medicare Claims Processing Manual, ch. 12, 50")
            .asking("For which procedure was {line}{on} given? The bills of that day show none.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return Anesthesia.any(bill);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            List<Line> given = Anesthesia.lines(day);
            if (!given.isEmpty() && facilityBilled(bill, day.date()) && !procedureBilled(bill, day.date())) {
                given.forEach(line -> notes.line(Grade.ASK, line, Map.of()));
            }
        }
    }

    /** Only an outpatient bill shows by its dates what was done that day. */
    private static boolean facilityBilled(ExaminedBill bill, LocalDate date) {
        return bill.theCase().stream()
                .anyMatch(other -> other.setting() == Setting.OUTPATIENT && other.on(date) != null);
    }

    private static boolean procedureBilled(ExaminedBill bill, LocalDate date) {
        return bill.theCase().stream()
                .flatMap(other -> other.lines().stream())
                .filter(line -> line.date() == null || date.equals(line.date()))
                .anyMatch(line -> (line.codeWithin(10004, 69990) && !line.codeWithin(36400, 36416))
                        || line.codeWithin(92920, 93799)
                        || Imaging.isAdvanced(line)
                        || line.codeWithin(75600, 75989)
                        || line.codeWithin(77261, 77799)
                        || line.codeWithin(90870, 90870)
                        || line.code().startsWith("G01")
                        || Set.of("036", "049", "075", "072", "079").contains(line.department()));
    }
}
