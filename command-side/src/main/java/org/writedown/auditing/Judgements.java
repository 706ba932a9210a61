package org.writedown.auditing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.Circumstances;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Policy;
import org.writedown.audit.reference.Answers;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.audit.rule.Notes;
import org.writedown.cases.state.BillState;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Notice;
import org.writedown.contract.value.Payer;

/** Makes findings of what persons judge, in the words of the rule of each kind. */
public final class Judgements {

    private final RecordedCases cases;

    public Judgements(RecordedCases cases) {
        this.cases = cases;
    }

    /**
     * What comes of a judgement.
     *
     * @param finding absent where the judgement leaves nothing to ask
     */
    public record Judged(@Nullable AuditedFinding finding) {}

    /** Empty if the firm has no such line. */
    public Optional<Judged> of(FirmId firm, CaseId caseId, LineId line, Judgement judgement) {
        return cases.find(firm, caseId)
                .flatMap(found -> found.file().bill(line.bill()))
                .filter(bill -> bill.line(line.number()).isPresent())
                .map(bill -> new Judged(finding(bill, line, judgement)));
    }

    private static @Nullable AuditedFinding finding(BillState bill, LineId line, Judgement judgement) {
        Circumstances known = new Circumstances(
                Payer.UNKNOWN, null, null, Notice.UNKNOWN, null, null, null, Map.of(line.number(), judgement.facts()));
        ExaminedBill examined = ExaminedBill.ofCase(
                        List.of(new Bill(bill.id(), bill.latest(), known)), Policy.DEFAULT, Answers.NOTHING)
                .getFirst();
        List<AuditFinding> found = new ArrayList<>();
        judgement.rule().examine(examined, new Notes(examined, judgement.rule().card(), found));
        return found.stream()
                .findFirst()
                .map(finding ->
                        finding.with(all(finding.facts(), judgement.answers())).recorded())
                .orElse(null);
    }

    private static SortedMap<String, String> all(Map<String, String> matched, Map<String, String> answers) {
        SortedMap<String, String> all = new TreeMap<>(matched);
        all.putAll(answers);
        return all;
    }
}
