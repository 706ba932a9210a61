package org.writedown.audit.validity;

import java.util.Map;
import java.util.regex.Pattern;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.ProcedureCode;

/** Something that stands where a code should, and has no code's shape. */
public final class ProcedureShape implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.procedure-shape",
                    1,
                    "A procedure code that has the shape of neither CPT nor HCPCS: the hospital's own number, or a slip.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY, Axis.DOCUMENTATION)
            .atMost(Grade.LIKELY)
            .from(
                    "UB-04 form locator 44; CMS-1500 item 24D; CPT has 4 digits and a digit or letter, HCPCS a letter and 4 digits")
            .asking("{line}{on} is not a CPT or HCPCS code. Which code does it stand for?");

    /** Short things are typing slips; longer ones are ICD-10-PCS, payment groups, drug or charge numbers. */
    private static final Pattern SLIP = Pattern.compile("[A-Z0-9]{4,6}");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        if (bill.setting() == Setting.INPATIENT || bill.setting() == Setting.POST_ACUTE) {
            return;
        }
        for (Line line : bill.lines()) {
            ProcedureCode code = line.billed().procedure();
            if (code != null
                    && code.system() == CodeSystem.OTHER_PROCEDURE
                    && SLIP.matcher(code.code()).matches()
                    && !RevenueFamilies.isPaymentGroup(line)
                    && line.cents() > 0) {
                notes.line(bill.isProfessional() ? Grade.LIKELY : Grade.ASK, line, Map.of());
            }
        }
    }
}
