package org.writedown.web;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.writedown.audit.Audit;
import org.writedown.audit.AuditResult;
import org.writedown.audit.RuleSet;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.Circumstances;
import org.writedown.audit.bill.Policy;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.cases.decision.AuditDifference;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.Sensitive;
import org.writedown.reference.lookup.StoredReference;

/** Audits the bills of a case as they stand. Reads and decides nothing. */
final class CaseAudits {

    private final EventStore store;
    private final StoredReference reference;
    private final RuleSet rules;
    private final Policy policy;

    CaseAudits(EventStore store, StoredReference reference, RuleSet rules, Policy policy) {
        this.store = store;
        this.reference = reference;
        this.rules = rules;
        this.policy = policy;
    }

    /**
     * What an audit of one bill comes to.
     *
     * @param version of the case that was audited
     * @param findings all that the rules make of the bill
     * @param difference from what is on record
     * @param notChecked rules that could not look, and why
     */
    record Examined(long version, List<AuditedFinding> findings, AuditDifference difference, List<String> notChecked) {}

    /** Empty if the firm has no such bill. */
    Optional<Examined> examine(FirmId firm, CaseId caseId, BillId bill) {
        return file(caseId).filter(file -> file.firm().equals(firm)).flatMap(file -> file.bill(bill)
                .map(known -> examine(file, known)));
    }

    /** All itemised bills are examined together, since some rules compare them. */
    private Examined examine(CaseFile file, BillState bill) {
        List<Bill> bills = file.bills().values().stream()
                .filter(BillState::itemised)
                .map(known -> new Bill(known.id(), known.latest(), Circumstances.NONE))
                .toList();
        AuditResult result = new Audit(rules, reference.of(file.firm()), policy).examine(bills);
        List<AuditedFinding> findings = result.findings().stream()
                .filter(finding -> finding.bill().equals(bill.id()))
                .map(CaseAudits::audited)
                .toList();
        return new Examined(
                file.version(),
                findings,
                AuditDifference.between(bill.audit().findings(), findings, file.findings()),
                result.sleeping().stream()
                        .filter(rule -> rule.bill().equals(bill.id()))
                        .map(Object::toString)
                        .toList());
    }

    private static AuditedFinding audited(AuditFinding finding) {
        return new AuditedFinding(
                finding.frozen(),
                finding.concern(),
                finding.axes(),
                finding.grade(),
                finding.lines(),
                Sensitive.of(finding.question()),
                finding.stakes().entrySet().stream()
                        .map(stake -> new AuditedFinding.Stake(stake.getKey(), stake.getValue()))
                        .toList(),
                finding.onBill());
    }

    private Optional<CaseFile> file(CaseId caseId) {
        CaseState state = store.readEvents(caseId.value())
                .asStream()
                .map(message -> (CaseEvent) message.getPayload())
                .reduce(CaseState.initial(), CaseEvolver::evolve, (former, later) -> later);
        return switch (state) {
            case CaseState.NotOpened none -> Optional.empty();
            case CaseState.Active active -> Optional.of(active.file());
            case CaseState.Ended ended -> Optional.of(ended.file());
        };
    }
}
