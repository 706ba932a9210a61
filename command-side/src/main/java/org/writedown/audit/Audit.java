package org.writedown.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Policy;
import org.writedown.audit.reference.Answers;
import org.writedown.audit.reference.Reference;
import org.writedown.audit.reference.Wanted;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Sleeping;

/** Examines the bills of cases by all rules. Holds no state of a case; one instance serves many threads. */
public final class Audit {

    private final RuleSet rules;
    private final Reference reference;
    private final Policy policy;

    public Audit(RuleSet rules, Reference reference, Policy policy) {
        this.rules = rules;
        this.reference = reference;
        this.policy = policy;
    }

    /** @param bills all bills of one case: some rules compare them */
    public AuditResult examine(List<Bill> bills) {
        return examine(bills, reference.about(Wanted.by(bills)));
    }

    /** Many cases with one look into the reference data. */
    public List<AuditResult> examineAll(List<List<Bill>> cases) {
        List<Bill> all = cases.stream().flatMap(List::stream).toList();
        Answers answers = reference.about(Wanted.by(all));
        return cases.stream().map(bills -> examine(bills, answers)).toList();
    }

    private AuditResult examine(List<Bill> bills, Answers answers) {
        List<AuditFinding> found = new ArrayList<>();
        List<Sleeping> sleeping = new ArrayList<>();
        for (ExaminedBill bill : ExaminedBill.ofCase(bills, policy, answers)) {
            for (AuditRule rule : rules.all()) {
                apply(rule, bill, found, sleeping);
            }
        }
        found.sort(AuditFinding.ORDER);
        return new AuditResult(found, sleeping);
    }

    private static void apply(AuditRule rule, ExaminedBill bill, List<AuditFinding> found, List<Sleeping> sleeping) {
        RuleCard card = rule.card();
        if (!card.covers(bill.statement().side()) || !rule.concerns(bill)) {
            return;
        }
        Set<Need> missing = missing(card, bill);
        if (missing.isEmpty()) {
            rule.examine(bill, new Notes(bill, card, found));
        } else {
            sleeping.add(new Sleeping(bill.id(), card.id(), missing));
        }
    }

    private static Set<Need> missing(RuleCard card, ExaminedBill bill) {
        return card.needs().isEmpty()
                ? Set.of()
                : card.needs().stream().filter(need -> !need.isMet(bill)).collect(Collectors.toSet());
    }
}
