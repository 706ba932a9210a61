package org.writedown.cases.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.command.AuditCommand;
import org.writedown.cases.rules.BillIsNotYetSettled;
import org.writedown.cases.rules.CircumstancesAreOfTheBill;
import org.writedown.cases.rules.FindingIsStillOpen;
import org.writedown.cases.rules.FlaggedFindingNamesALine;
import org.writedown.cases.rules.OnlyItemisedBillsAreAudited;
import org.writedown.cases.rules.TextSaysSomething;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.FindingState;
import org.writedown.cases.state.LineState;
import org.writedown.contract.event.AuditEvent;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Sensitive;

/** Decides what is recorded of an audit, and what becomes of findings. */
final class AuditDecisions {

    private AuditDecisions() {}

    static Decision decide(CaseFile file, AuditCommand command) {
        return switch (command) {
            case AuditCommand.RecordAudit c ->
                file.bill(c.bill())
                        .map(bill -> record(file, bill, c))
                        .orElseGet(() -> Decision.missing("bill", c.bill()));
            case AuditCommand.StateCircumstances c ->
                file.bill(c.bill())
                        .map(bill -> Judged.state(bill, c))
                        .orElseGet(() -> Decision.missing("bill", c.bill()));
            case AuditCommand.EnterFinding c ->
                file.bill(c.line().bill())
                        .filter(bill -> bill.line(c.line().number()).isPresent())
                        .map(bill -> Judged.enter(file, bill, c))
                        .orElseGet(() -> Decision.missing("line", c.line()));
            case AuditCommand.FlagFinding c ->
                file.billOf(c.finding())
                        .map(bill -> flag(file, bill, c))
                        .orElseGet(() -> Decision.missing("finding", c.finding()));
            case AuditCommand.DismissFinding c ->
                file.billOf(c.finding())
                        .map(bill -> dismiss(bill, c))
                        .orElseGet(() -> Decision.missing("finding", c.finding()));
        };
    }

    /** An audit that says what is on record changes nothing; the first one of a bill is a fact also without findings. */
    private static Decision record(CaseFile file, BillState bill, AuditCommand.RecordAudit c) {
        BillCircumstances stated = c.stated() == null ? bill.audit().circumstances() : c.stated();
        return Decision.provided(
                List.of(new OnlyItemisedBillsAreAudited(bill), new CircumstancesAreOfTheBill(bill, stated)), () -> {
                    List<CaseEvent> events = new ArrayList<>(Judged.said(c.origin(), bill, stated));
                    AuditDifference difference =
                            AuditDifference.between(bill.audit().findings(), c.findings(), file.findings());
                    if (!difference.isEmpty() || !bill.audit().audited()) {
                        events.add(new AuditEvent.BillAudited(
                                c.origin(), c.bill(), difference.found(), difference.gone()));
                    }
                    return new Decision.Accepted(events);
                });
    }

    private static Decision flag(CaseFile file, BillState bill, AuditCommand.FlagFinding c) {
        FindingState state = known(bill, c.finding());
        AuditedFinding finding = state.finding();
        LineId line = asked(finding, c.line());
        Sensitive<String> question = c.question() == null ? finding.question() : c.question();
        if (state.status() == FindingState.Status.FLAGGED) {
            return Decision.nothing();
        }
        if (line != null && (!line.bill().equals(bill.id()) || file.line(line).isEmpty())) {
            return Decision.missing("line", line);
        }
        return Decision.provided(
                List.of(
                        new FindingIsStillOpen(c.finding(), state),
                        new FlaggedFindingNamesALine(c.finding(), finding, line),
                        new BillIsNotYetSettled(bill),
                        new TextSaysSomething("the question", question.value())),
                () -> Decision.accept(flagged(file, c, finding, Objects.requireNonNull(line), question)));
    }

    private static @Nullable LineId asked(AuditedFinding finding, @Nullable LineId named) {
        return named == null ? finding.lines().stream().findFirst().orElse(null) : named;
    }

    private static CaseEvent flagged(
            CaseFile file,
            AuditCommand.FlagFinding c,
            AuditedFinding finding,
            LineId line,
            Sensitive<String> question) {
        LineState charged = file.line(line).orElseThrow();
        return new FlagEvent.LineFlagged(
                c.origin(),
                new FlagId(file.flags().size() + 1),
                line,
                finding.concern(),
                finding.axes(),
                finding.grade(),
                question,
                charged.charge(),
                finding.basis(),
                c.finding());
    }

    private static Decision dismiss(BillState bill, AuditCommand.DismissFinding c) {
        FindingState state = known(bill, c.finding());
        if (state.status() == FindingState.Status.DISMISSED) {
            return Decision.nothing();
        }
        return Decision.provided(
                List.of(
                        new FindingIsStillOpen(c.finding(), state),
                        new TextSaysSomething("the reason", c.reason().value())),
                () -> Decision.accept(new AuditEvent.FindingDismissed(c.origin(), c.finding(), c.reason())));
    }

    private static FindingState known(BillState bill, FindingId id) {
        return bill.audit().finding(id).orElseThrow();
    }
}
