package org.writedown.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.writedown.cases.command.AccountCommand;
import org.writedown.cases.command.Attribution;
import org.writedown.cases.command.AuditCommand;
import org.writedown.cases.command.CaseFileCommand;
import org.writedown.cases.command.FlagCommand;
import org.writedown.cases.command.FlagOutcome;
import org.writedown.cases.command.InquiryCommand;
import org.writedown.cases.command.IntakeCommand;
import org.writedown.cases.command.NegotiationCommand;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.Authorisation;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Channel;
import org.writedown.contract.value.Client;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.PayerStatus;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.ResponseClass;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.contract.value.UnitOfService;

/** Synthetic commands for specifications; every name and amount is invented. */
public final class Samples {

    public static final CaseId CASE = new CaseId("case-1");
    public static final Origin ORIGIN = by("firm-1", "advocate-1", Given.TODAY);
    public static final BillId B1 = new BillId(1);
    public static final FlagId F1 = new FlagId(1);
    public static final FlagId F2 = new FlagId(2);
    public static final InquiryId Q1 = new InquiryId(1);
    public static final Provider HOSPITAL = new Provider(new ProviderId("hospital-1"), "Example General Hospital");
    public static final DocumentHash LETTER = new DocumentHash("ab".repeat(32));
    public static final LocalDate LATER = Given.TODAY.plusDays(30);

    private Samples() {}

    public static Origin by(String firm, String actor, LocalDate day) {
        return new Origin(new FirmId(firm), CASE, new ActorId(actor), day);
    }

    public static Money usd(String amount) {
        return Money.usd(amount);
    }

    public static LineId line(int number) {
        return new LineId(B1, number);
    }

    public static CaseFileCommand.OpenCase openCase() {
        Client client = new Client(Sensitive.of("Ana Example"), null, null);
        return new CaseFileCommand.OpenCase(ORIGIN, client, PayerStatus.SELF_PAY, Money.USD, null);
    }

    public static CaseFileCommand.RecordAuthorisation authorise() {
        return new CaseFileCommand.RecordAuthorisation(
                ORIGIN,
                new Authorisation(Set.of(HOSPITAL.id()), Given.TODAY.minusDays(10), Given.TODAY.plusYears(1), null));
    }

    public static Statement summary(String total) {
        return statement(StatementKind.SUMMARY, List.of(), total);
    }

    /** An itemised statement whose lines have these charges; the first is an emergency visit with modifier 25. */
    public static Statement itemised(String... charges) {
        List<BillLine> lines = IntStream.range(0, charges.length)
                .mapToObj(i -> billLine(i + 1, charges[i]))
                .toList();
        Money total = Money.sum(Money.USD, lines.stream().map(BillLine::charge).toList());
        return statement(StatementKind.ITEMISED, lines, total.toDecimal().toPlainString());
    }

    public static Statement statement(StatementKind kind, List<BillLine> lines, String total) {
        return new Statement(
                HOSPITAL,
                Sensitive.of("ACC-1"),
                kind,
                BillSide.FACILITY,
                "131",
                Given.TODAY.minusDays(20),
                List.of(DiagnosisCode.icd10("R07.9")),
                lines,
                usd(total),
                Source.MANUAL);
    }

    public static BillLine billLine(int number, String charge) {
        LocalDate served = Given.TODAY.minusDays(40);
        return new BillLine(
                number,
                new RevenueCode("0450"),
                ProcedureCode.of(number == 1 ? "99285" : "7%04d".formatted(number)),
                number == 1 ? List.of(new Modifier("25")) : List.of(),
                null,
                BigDecimal.ONE,
                UnitOfService.UNITS,
                usd(charge),
                served,
                served,
                List.of(1),
                null,
                null);
    }

    public static IntakeCommand.UploadBill upload(Statement statement) {
        return new IntakeCommand.UploadBill(ORIGIN, statement, false);
    }

    public static IntakeCommand.RecordLaterStatement later(Statement statement) {
        return new IntakeCommand.RecordLaterStatement(ORIGIN, B1, statement, false);
    }

    public static IntakeCommand.RecordInsuranceAdjudication adjudicate(String paid, String adjusted) {
        return new IntakeCommand.RecordInsuranceAdjudication(ORIGIN, B1, usd(paid), usd(adjusted), null, null);
    }

    public static IntakeCommand.ReverseAdjudication reverse(long adjudication) {
        return new IntakeCommand.ReverseAdjudication(ORIGIN, B1, adjudication, Source.MANUAL);
    }

    public static IntakeCommand.AttributeReduction attribute(long statement, int line, Attribution attribution) {
        return new IntakeCommand.AttributeReduction(
                ORIGIN, B1, statement, line(line), attribution, Sensitive.of("Their letter says so."));
    }

    public static FlagCommand.FlagLine flag(int line, Concern concern) {
        return new FlagCommand.FlagLine(
                ORIGIN,
                line(line),
                concern,
                Set.of(Axis.LEVEL),
                Grade.ASK,
                Sensitive.of("What documentation supports this line?"),
                null);
    }

    public static AuditCommand.RecordAudit audited(AuditedFinding... findings) {
        return new AuditCommand.RecordAudit(ORIGIN, B1, List.of(findings), null);
    }

    /** Circumstances that say one thing. */
    public static BillCircumstances seenBefore() {
        return new BillCircumstances(null, null, null, null, null, LocalDate.parse("2025-01-05"), null, List.of());
    }

    /** What an invented rule finds on line 1, matched on a fact; found of another edition it is still the same. */
    public static AuditedFinding found(String fact) {
        return found(fact, "none", Grade.ASK, line(1));
    }

    public static AuditedFinding found(String fact, String edition, Grade grade, LineId... lines) {
        return new AuditedFinding(
                new Finding("made-up.rule", "1", edition, Map.of("code", fact)),
                Concern.LEVEL_OF_VISIT,
                Set.of(Axis.LEVEL),
                grade,
                List.of(lines),
                Sensitive.of("What documentation supports this line?"),
                List.of(new AuditedFinding.Stake(line(1), usd("100.00"))),
                usd("0.00"));
    }

    public static InquiryCommand.SendInquiry ask(FlagId... flags) {
        return ask(Rung.FRONT_LINE, InquiryPurpose.CODING, flags);
    }

    public static InquiryCommand.SendInquiry ask(Rung rung, InquiryPurpose purpose, FlagId... flags) {
        return new InquiryCommand.SendInquiry(
                ORIGIN,
                B1,
                purpose,
                List.of(flags),
                List.of(Sensitive.of("Please send the documentation for this line.")),
                Channel.LETTER,
                rung,
                LATER,
                null);
    }

    public static InquiryCommand.RecordResponse answer(FlagOutcome... outcomes) {
        return answer(Q1, outcomes);
    }

    public static InquiryCommand.RecordResponse answer(InquiryId inquiry, FlagOutcome... outcomes) {
        return new InquiryCommand.RecordResponse(
                ORIGIN,
                inquiry,
                ResponseClass.SUBSTANTIVE,
                Channel.LETTER,
                null,
                null,
                null,
                List.of(outcomes),
                LETTER);
    }

    public static InquiryCommand.Escalate escalate(Rung to) {
        return new InquiryCommand.Escalate(ORIGIN, B1, to, Sensitive.of("No substantive answer yet."), null);
    }

    public static NegotiationCommand.AcceptSettlement settle(String amount) {
        return new NegotiationCommand.AcceptSettlement(
                ORIGIN, B1, null, usd(amount), new PaymentTerms(LATER, 1), true, LETTER);
    }

    public static AccountCommand.RecordPayment pay(String amount) {
        return new AccountCommand.RecordPayment(ORIGIN, B1, usd(amount), null, true);
    }

    /** Opened, authorised, one itemised bill with these charges. */
    public static Given openWith(String... charges) {
        return Given.commands(openCase(), authorise(), upload(itemised(charges)));
    }

    /** As {@link #openWith}, with line 1 flagged and asked about. */
    public static Given askedAboutLine1(String... charges) {
        return openWith(charges).and(flag(1, Concern.LEVEL_OF_VISIT), ask(F1));
    }
}
