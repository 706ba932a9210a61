package org.writedown.audit.duplication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Diagnoses;
import org.writedown.audit.facts.Modifiers;
import org.writedown.audit.facts.Repeatable;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.ProviderId;

/** One service on two bills of a case, billed by the same kind of provider. */
public final class AcrossBills implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "duplication.across-bills",
                    1,
                    "The same code on the same date on two bills of one side; or a laboratory test billed by the hospital and by a laboratory.")
            .about(Concern.DUPLICATE, Axis.DUPLICATION)
            .from(
                    "Medicare Claims Processing Manual, ch. 1, 120; ch. 16, 40.1 (who may bill a test). A hospital's and a"
                            + " physician's charge for one visit are not duplicates of each other")
            .asking("{line}{on} is also on bill {otherBill} of {otherProvider}. Was it done twice, and by whom?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.theCase().size() > 1 && bill.standsForItself();
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        if (Diagnoses.isNewborn(bill.statement().diagnoses())) {
            return;
        }
        for (ExaminedBill other : bill.others()) {
            if (other.id().compareTo(bill.id()) < 0) {
                compare(bill, other, notes);
            }
        }
    }

    private static void compare(ExaminedBill bill, ExaminedBill other, Notes notes) {
        boolean sameSide = bill.statement().side() == other.statement().side();
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            Day day = date == null ? null : other.on(date);
            if (day == null || line.cents() == 0 || !day.has(line.code()) || !comparable(line, sameSide)) {
                continue;
            }
            day.coded(line.code()).stream()
                    .filter(theirs -> theirs.cents() > 0 && isSame(line, theirs))
                    .filter(theirs -> !Visits.is(line) || isOneVisit(bill, line, other, theirs))
                    .findFirst()
                    .ifPresent(theirs -> notes.beside(
                            Grade.ASK,
                            line,
                            List.of(theirs),
                            Map.of(
                                    "otherBill", other.id().toString(),
                                    "otherProvider",
                                            other.statement().provider().name())));
        }
    }

    private static boolean comparable(Line line, boolean sameSide) {
        boolean laboratory = line.codeWithin(80047, 87999);
        return sameSide
                ? !Repeatable.countsTimeDoseOrDistance(line) && !Repeatable.isOftenRepeated(line)
                : laboratory && !line.hasAny(Set.of("26", "TC", "90"));
    }

    /** Several practitioners see a patient on a day: one visit only if it names one of them, or is one hospital's, at one price. */
    private static boolean isOneVisit(ExaminedBill bill, Line line, ExaminedBill other, Line theirs) {
        ProviderId by = line.billed().renderingProvider();
        boolean oneHospital = !bill.isProfessional()
                && bill.statement()
                        .provider()
                        .id()
                        .equals(other.statement().provider().id());
        return line.cents() == theirs.cents()
                && (oneHospital || (by != null && by.equals(theirs.billed().renderingProvider())));
    }

    /** One study is read for payment once: two readings are asked about also when two practitioners bill them. */
    private static boolean isSame(Line line, Line theirs) {
        return line.modifiers().equals(theirs.modifiers())
                && !line.hasAny(Modifiers.REPEATED_OR_DISTINCT)
                && (line.maySharePractitioner(theirs) || line.has("26"))
                && theirs.hasAny(Set.of("26", "TC")) == line.hasAny(Set.of("26", "TC"));
    }
}
