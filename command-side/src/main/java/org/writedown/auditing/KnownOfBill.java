package org.writedown.auditing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Circumstances;
import org.writedown.audit.bill.LineFacts;
import org.writedown.audit.bill.Remittance;
import org.writedown.audit.bill.Remittance.LineRemittance;
import org.writedown.cases.decision.Adjudications;
import org.writedown.cases.insurance.AddressedTo;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.money.Account;
import org.writedown.contract.value.Adjudication;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.LineAdjudication;
import org.writedown.contract.value.LineCircumstances;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Notice;
import org.writedown.contract.value.Payer;
import org.writedown.contract.value.PayerStatus;
import org.writedown.contract.value.TimeBasis;

/** What the record knows of a bill beyond its statement: the payer's decision, and what persons said. */
final class KnownOfBill {

    private KnownOfBill() {}

    /** @param said what persons say of it; what they leave open the files tell that the bill was read from */
    static Circumstances of(CaseFile file, PayerStatus status, BillState bill, BillCircumstances said) {
        BillCircumstances stated = said.or(bill.audit().printed());
        Notice notice = stated.observationNotice();
        return new Circumstances(
                payer(status, stated.payer()),
                stated.stay(),
                stated.observed(),
                notice == null ? Notice.UNKNOWN : notice,
                remittance(file, bill, stated.askedOfPatient()).orElse(null),
                stated.estimate(),
                stated.lastSeen(),
                stated.lines().stream().collect(Collectors.toMap(LineCircumstances::line, KnownOfBill::facts)));
    }

    /** An insured client's payer is bound by its own contract unless somebody says that it is Medicare. */
    private static Payer payer(PayerStatus status, @Nullable Payer stated) {
        if (stated != null) {
            return stated;
        }
        return status == PayerStatus.INSURED ? Payer.OTHER_INSURER : Payer.SELF_PAY;
    }

    private static LineFacts facts(LineCircumstances line) {
        TimeBasis basis = line.basis();
        return new LineFacts(
                line.unitPrice(),
                line.minutes(),
                basis == null ? TimeBasis.UNKNOWN : basis,
                line.interval(),
                line.dose(),
                Set.of(),
                null,
                null);
    }

    /** The latest decision that the payer did not take back, if it says what it leaves to the patient. */
    private static Optional<Remittance> remittance(CaseFile file, BillState bill, @Nullable Money asked) {
        List<InsuranceAdjudicated> standing = Adjudications.standing(file, bill.id());
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        InsuranceAdjudicated decided = standing.getLast();
        Adjudication detail = decided.detail();
        Money left = leftToPatient(decided, detail);
        if (left == null) {
            return Optional.empty();
        }
        boolean addressed = AddressedTo.patient(bill.latest());
        Money billed = asked == null && addressed
                ? bill.outstanding().plus(bill.balances().of(Account.PAID))
                : asked;
        Map<Integer, LineRemittance> lines = new HashMap<>();
        for (LineAdjudication line : detail == null ? List.<LineAdjudication>of() : detail.lines()) {
            lines.put(line.line().number(), line(bill, line, addressed));
        }
        return Optional.of(new Remittance(left, decided.contractualAdjustment(), billed, lines));
    }

    private static @Nullable Money leftToPatient(InsuranceAdjudicated decided, @Nullable Adjudication detail) {
        if (decided.patientResponsibility() != null || detail == null) {
            return decided.patientResponsibility();
        }
        var currency = decided.paid().currency();
        Money ofClaim = Adjustment.sum(detail.adjustments(), AdjustmentGroup.PR, currency);
        Money ofLines = Money.sum(
                currency,
                detail.lines().stream()
                        .map(line -> line.sum(AdjustmentGroup.PR, currency))
                        .toList());
        boolean says = !detail.lines().isEmpty() || !detail.adjustments().isEmpty();
        return says ? ofClaim.plus(ofLines) : null;
    }

    /** Only a line that is stated after insurance says by itself what is asked of the patient for it. */
    private static LineRemittance line(BillState bill, LineAdjudication decided, boolean addressed) {
        Money charge = bill.line(decided.line().number()).orElseThrow().charge();
        Money before = decided.charged();
        boolean afterInsurance = addressed && before != null && charge.compareTo(before) < 0;
        return new LineRemittance(
                decided.sum(AdjustmentGroup.PR, charge.currency()),
                decided.sum(AdjustmentGroup.CO, charge.currency()),
                afterInsurance ? charge : null);
    }
}
