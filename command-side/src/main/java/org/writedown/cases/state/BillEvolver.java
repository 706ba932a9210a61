package org.writedown.cases.state;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.event.RecordEvent.EntryCorrected;
import org.writedown.contract.event.ResponseEvent;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Source;

/** Folds what happens to bills and their lines. Movements are folded elsewhere, for all events alike. */
final class BillEvolver {

    private BillEvolver() {}

    static CaseFile intake(CaseFile file, IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.BillUploaded e -> file.with(BillState.of(e.bill(), e.statement()));
            case IntakeEvent.LaterStatementRecorded e ->
                GuardEvolver.restated(file, e.bill())
                        .withBill(e.bill(), bill -> restated(bill, e))
                        .withQuiet(QuietReduction.shownBy(e, file.version()));
            case IntakeEvent.InsuranceAdjudicated e -> GuardEvolver.decided(file, e);
            case IntakeEvent.AdjudicationReversed e -> corrected(file, e.reverses(), e.source());
            case IntakeEvent.BilledBeyondResponsibility e -> GuardEvolver.seen(file, e);
            case IntakeEvent.ReductionAttributed e -> attributed(file, e);
        };
    }

    private static BillState restated(BillState bill, IntakeEvent.LaterStatementRecorded event) {
        BillState restated = bill.stated(event.statement());
        for (LineDifference difference : event.differences()) {
            restated = restated.with(differing(restated, event, difference));
        }
        return restated;
    }

    private static LineState differing(
            BillState bill, IntakeEvent.LaterStatementRecorded event, LineDifference difference) {
        int number = difference.line().number();
        return switch (difference.kind()) {
            case ADDED ->
                LineState.of(event.statement()
                        .lines()
                        .get(Objects.requireNonNull(difference.stated()) - 1)
                        .numbered(number));
            case VANISHED ->
                line(bill, number)
                        .charged(Money.zero(event.statement().statedTotal().currency()));
            case CHARGE_FELL, CHARGE_ROSE -> line(bill, number).charged(Objects.requireNonNull(difference.after()));
            case RECODED ->
                line(bill, number)
                        .coded(
                                event.statement()
                                        .lines()
                                        .get(Objects.requireNonNull(difference.stated()) - 1)
                                        .procedure(),
                                Objects.requireNonNull(difference.after()));
        };
    }

    static CaseFile response(CaseFile file, ResponseEvent event) {
        return switch (event) {
            case ResponseEvent.ResponseRecorded e ->
                file.answered(e.response().number()).withInquiry(e.inquiry(), InquiryState.Status.ANSWERED);
            case ResponseEvent.LineDowngraded e -> conceded(file, e.flag(), e.line(), e.toCode(), e.toCharge());
            case ResponseEvent.LineRemoved e -> conceded(file, e.flag(), e.line(), null, Money.zero(file.currency()));
            case ResponseEvent.ChargeReduced e -> conceded(file, e.flag(), e.line(), null, e.toCharge());
            case ResponseEvent.ModifierDropped e -> conceded(file, e.flag(), e.line(), null, e.toCharge());
            case ResponseEvent.FlagUpheld e -> file.withFlag(e.flag(), FlagState.Status.UPHELD);
            case ResponseEvent.DocumentationSupplied e -> file.withFlag(e.flag(), FlagState.Status.DOCUMENTED);
            case ResponseEvent.FlagLeftUnanswered e -> file.withFlag(e.flag(), FlagState.Status.UNANSWERED);
            case ResponseEvent.FlagSuperseded e -> file.withFlag(e.flag(), FlagState.Status.SUPERSEDED);
        };
    }

    private static CaseFile conceded(
            CaseFile file, FlagId flag, LineId line, @Nullable ProcedureCode code, Money charge) {
        CaseFile conceded = file.withFlag(flag, FlagState.Status.CONCEDED);
        return conceded.withBill(line.bill(), bill -> {
            LineState now = line(bill, line.number());
            return bill.with(now.coded(code == null ? now.code() : code, charge));
        });
    }

    private static CaseFile attributed(CaseFile file, IntakeEvent.ReductionAttributed event) {
        CaseFile said = file.withQuiet(quiet(event), file.version());
        return event.flag()
                .map(flag -> said.withFlag(flag, FlagState.Status.CONCEDED))
                .orElse(said);
    }

    private static QuietReduction.Id quiet(IntakeEvent.ReductionAttributed event) {
        return new QuietReduction.Id(event.statement(), event.bill(), event.line());
    }

    static CaseFile correction(CaseFile file, EntryCorrected event) {
        return corrected(file, event.corrects(), null);
    }

    private static CaseFile corrected(CaseFile file, long sequence, @Nullable Source takenBackIn) {
        Entry entry = file.entry(sequence)
                .orElseThrow(() -> new CorruptHistory("entry " + sequence + " cannot be corrected"));
        CaseFile marked = file.with(sequence, new Entry(entry.event(), file.version(), takenBackIn));
        return undone(GuardEvolver.takenBack(marked, sequence), entry.event());
    }

    /** The line gets back what the entry took from it, and the flag is a question again. */
    private static CaseFile undone(CaseFile file, CaseEvent event) {
        return switch (event) {
            case ResponseEvent.LineDowngraded e ->
                restored(file, e.flag(), e.line(), e.fromCode(), e.fromCharge().minus(e.toCharge()));
            case ResponseEvent.LineRemoved e -> restored(file, e.flag(), e.line(), null, e.fromCharge());
            case ResponseEvent.ChargeReduced e ->
                restored(file, e.flag(), e.line(), null, e.fromCharge().minus(e.toCharge()));
            case ResponseEvent.ModifierDropped e ->
                restored(file, e.flag(), e.line(), null, e.fromCharge().minus(e.toCharge()));
            case IntakeEvent.ReductionAttributed e -> {
                CaseFile quiet = file.withQuiet(quiet(e), null);
                yield e.flag()
                        .map(flag -> quiet.withFlag(flag, FlagState.Status.ASKED))
                        .orElse(quiet);
            }
            default -> file;
        };
    }

    private static CaseFile restored(
            CaseFile file, FlagId flag, LineId line, @Nullable ProcedureCode code, Money given) {
        CaseFile asked = file.withFlag(flag, FlagState.Status.ASKED);
        return asked.withBill(line.bill(), bill -> {
            LineState now = line(bill, line.number());
            return bill.with(
                    now.coded(code == null ? now.code() : code, now.charge().plus(given)));
        });
    }

    private static LineState line(BillState bill, int number) {
        return bill.line(number)
                .orElseThrow(() -> new CorruptHistory("line " + bill.id() + "-" + number + " is unknown"));
    }
}
