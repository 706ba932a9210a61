package org.writedown.auditing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.Audit;
import org.writedown.audit.AuditResult;
import org.writedown.audit.RuleSet;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.Circumstances;
import org.writedown.audit.overview.BillOverview;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.cases.decision.AuditDifference;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.contract.triage.Candidate;
import org.writedown.contract.triage.Leverage;
import org.writedown.contract.triage.Triage;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.reference.lookup.StoredReference;

/** Audits the bills of a case as they stand. Reads and decides nothing. */
public final class CaseAudits {

    private final RecordedCases cases;
    private final StoredReference reference;
    private final RuleSet rules;
    private final Policies policies;

    public CaseAudits(RecordedCases cases, StoredReference reference, RuleSet rules, Policies policies) {
        this.cases = cases;
        this.reference = reference;
        this.rules = rules;
        this.policies = policies;
    }

    /**
     * What an audit of one bill comes to.
     *
     * @param version of the case that was audited
     * @param leverage all that the rules make of the bill, the weightiest first
     * @param difference from what is on record
     * @param notChecked rules that could not look, and why
     * @param overview the bill laid out for a reader
     */
    public record Examined(
            long version,
            Leverage<AuditedFinding> leverage,
            List<AuditedFinding> findings,
            AuditDifference difference,
            List<String> notChecked,
            BillOverview overview) {}

    /**
     * Empty if the firm has no such bill.
     *
     * @param stated what is said of the bill beyond the bill; absent for what the record has
     */
    public Optional<Examined> examine(FirmId firm, CaseId caseId, BillId bill, @Nullable BillCircumstances stated) {
        return cases.find(firm, caseId)
                .flatMap(found -> found.file().bill(bill).map(known -> examine(found, known, stated)));
    }

    /** All itemised bills are examined together, since some rules compare them. */
    private Examined examine(RecordedCases.Found found, BillState bill, @Nullable BillCircumstances stated) {
        CaseFile file = found.file();
        List<Bill> bills = file.bills().values().stream()
                .filter(BillState::itemised)
                .map(known -> new Bill(
                        known.id(),
                        known.latest(),
                        circumstances(found, known, known.id().equals(bill.id()) ? stated : null)))
                .toList();
        AuditResult result = new Audit(rules, reference.of(file.firm()), policies.of(file.firm())).examine(bills);
        List<AuditedFinding> findings = result.findings().stream()
                .filter(finding -> finding.bill().equals(bill.id()))
                .map(AuditFinding::recorded)
                .toList();
        return new Examined(
                file.version(),
                Triage.of(
                        file.currency(),
                        Map.of(bill.id(), bill.latest().statedTotal()),
                        findings.stream()
                                .map(finding -> new Candidate<>(finding, bill.id(), finding))
                                .toList()),
                findings,
                AuditDifference.between(bill.audit().findings(), findings, file.findings()),
                result.sleeping().stream()
                        .filter(rule -> rule.bill().equals(bill.id()))
                        .map(Object::toString)
                        .toList(),
                BillOverview.of(bill.id(), bills, result.findings()));
    }

    private static Circumstances circumstances(
            RecordedCases.Found found, BillState bill, @Nullable BillCircumstances stated) {
        return KnownOfBill.of(
                found.file(),
                found.payerStatus(),
                bill,
                stated == null ? bill.audit().circumstances() : stated);
    }
}
