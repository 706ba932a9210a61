package org.writedown.audit.revenue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** The hospital's fee for a clinic visit. */
public final class ClinicFee implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "revenue.clinic-fee",
                    1,
                    "A hospital's facility fee for an office visit, beside the practitioner's own charge.")
            .about(Concern.FACILITY_FEE, Axis.NECESSITY, Axis.PRICE)
            .onlyFor(Scope.FACILITY)
            .from("42 CFR 413.65 (provider-based departments); several states ask for notice of facility fees")
            .asking(
                    "What does the facility fee {line}{on} cover, why does it apply to this visit, and was the patient told"
                            + " before?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            boolean clinic = line.department().equals("051") && (line.code().equals("G0463") || Visits.isOffice(line));
            if (clinic && date != null && line.cents() > 0 && visitBilled(bill, date)) {
                notes.line(Grade.ASK, line, Map.of());
            }
        }
    }

    private static boolean visitBilled(ExaminedBill bill, LocalDate date) {
        return bill.others().stream()
                .filter(ExaminedBill::isProfessional)
                .map(other -> other.on(date))
                .filter(Objects::nonNull)
                .anyMatch(day -> day.lines().stream().anyMatch(Visits::isOffice));
    }
}
