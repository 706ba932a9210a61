package org.writedown.ledger.json;

import static org.writedown.ledger.json.SampleValues.BILL;
import static org.writedown.ledger.json.SampleValues.DOCUMENT;
import static org.writedown.ledger.json.SampleValues.FLAG;
import static org.writedown.ledger.json.SampleValues.HOSPITAL;
import static org.writedown.ledger.json.SampleValues.INQUIRY;
import static org.writedown.ledger.json.SampleValues.VISIT;
import static org.writedown.ledger.json.SampleValues.infusion;
import static org.writedown.ledger.json.SampleValues.itemised;
import static org.writedown.ledger.json.SampleValues.on;
import static org.writedown.ledger.json.SampleValues.plain;
import static org.writedown.ledger.json.SampleValues.text;
import static org.writedown.ledger.json.SampleValues.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.writedown.contract.event.AuditEvent.BillAudited;
import org.writedown.contract.event.AuditEvent.CircumstancesStated;
import org.writedown.contract.event.AuditEvent.FindingDismissed;
import org.writedown.contract.event.AuditEvent.FindingEntered;
import org.writedown.contract.event.AuditEvent.Found;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent.AuthorisationRecorded;
import org.writedown.contract.event.CaseFileEvent.AuthorisationRevoked;
import org.writedown.contract.event.CaseFileEvent.CaseClosed;
import org.writedown.contract.event.CaseFileEvent.CaseOpened;
import org.writedown.contract.event.CaseFileEvent.CaseReopened;
import org.writedown.contract.event.EscalationEvent.Escalated;
import org.writedown.contract.event.FlagEvent.FlagWithdrawn;
import org.writedown.contract.event.FlagEvent.LineFlagged;
import org.writedown.contract.event.InquiryEvent.InquirySent;
import org.writedown.contract.event.InquiryEvent.ResponseOverdue;
import org.writedown.contract.event.IntakeEvent.AdjudicationReversed;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.event.IntakeEvent.LaterStatementRecorded;
import org.writedown.contract.event.IntakeEvent.ReductionAttributed;
import org.writedown.contract.event.RecordEvent.DocumentAttached;
import org.writedown.contract.event.RecordEvent.EntryCorrected;
import org.writedown.contract.event.RecordEvent.NoteAdded;
import org.writedown.contract.money.Account;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.Adjudication;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.Authorisation;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Channel;
import org.writedown.contract.value.Client;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Confidence;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.LineAdjudication;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.PayerStatus;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.SupervisorOverride;

/** One instance of every event, of which the golden samples are the stored form. */
final class SampleEvents {

    private SampleEvents() {}

    static List<CaseEvent> all() {
        return Stream.of(file(), intake(), audits(), flags(), record(), SampleNegotiation.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CaseEvent> file() {
        return List.of(
                new CaseOpened(
                        on("2026-01-22"),
                        new Client(
                                text("Pat Example"),
                                Sensitive.of(LocalDate.parse("1980-02-29")),
                                text("pat@example.org")),
                        PayerStatus.INSURED,
                        Money.USD,
                        "M-17"),
                new AuthorisationRecorded(
                        on("2026-01-22"),
                        new Authorisation(
                                Set.of(HOSPITAL, new ProviderId("lab-7"), new ProviderId("ortho-3")),
                                LocalDate.parse("2026-01-22"),
                                LocalDate.parse("2027-01-21"),
                                DOCUMENT)),
                new AuthorisationRevoked(on("2026-06-01"), text("The client engaged someone else.")),
                new CaseClosed(on("2026-06-02"), Ending.SETTLED, text("Paid in full by cheque.")),
                new CaseReopened(on("2026-07-01"), text("A second bill of the same visit arrived.")));
    }

    private static List<CaseEvent> intake() {
        return List.of(
                new BillUploaded(
                        on("2026-01-23"),
                        BILL,
                        itemised("12400.00", visit("12000.00"), infusion(2, "IV THERAPY \u00e9")),
                        List.of(plain(Account.BILLED, Account.OUTSTANDING, "12400.00"))),
                new LaterStatementRecorded(
                        on("2026-02-20"),
                        BILL,
                        itemised("12500.00", visit("12000.00"), infusion(2, null)),
                        List.of(new LineDifference(
                                VISIT,
                                1,
                                LineDifference.Kind.CHARGE_ROSE,
                                Money.usd("11900.00"),
                                Money.usd("12000.00"))),
                        List.of(plain(Account.BILLED, Account.OUTSTANDING, "100.00"))),
                new InsuranceAdjudicated(
                        on("2026-02-01"),
                        BILL,
                        Money.usd("1000.00"),
                        Money.usd("0.00"),
                        Money.usd("11400.00"),
                        DOCUMENT,
                        new Adjudication(
                                "Invented Health Plan",
                                text("CLAIM-77"),
                                "1",
                                LocalDate.parse("2026-01-31"),
                                Money.usd("12400.00"),
                                List.of(new Adjustment(AdjustmentGroup.OA, "23", Money.usd("-5.00"))),
                                List.of(new LineAdjudication(
                                        VISIT,
                                        ProcedureCode.of("99285"),
                                        Money.usd("12000.00"),
                                        Money.usd("1000.00"),
                                        null,
                                        List.of(new Adjustment(AdjustmentGroup.PR, "1", Money.usd("11000.00"))),
                                        "segment 14 (SVC)")),
                                Confidence.LIKELY,
                                List.of("the account is the bill's"),
                                new Source(DOCUMENT, "x12-835", "ST 0001, CLP 1, segment 10")),
                        List.of(plain(Account.OUTSTANDING, Account.INSURANCE_PAID, "1000.00"))),
                new AdjudicationReversed(
                        on("2026-02-10"),
                        BILL,
                        7,
                        new Source(DOCUMENT, "x12-835", "ST 0001, CLP 2, segment 20"),
                        List.of(plain(Account.INSURANCE_PAID, Account.OUTSTANDING, "1000.00"))),
                new BilledBeyondResponsibility(
                        on("2026-02-20"),
                        BILL,
                        VISIT,
                        Grade.CERTAIN,
                        new Finding(
                                "client-billed-beyond-patient-responsibility",
                                "1",
                                "none",
                                Map.of("asked", "12000.00", "patientResponsibility", "11000.00"))),
                new ReductionAttributed(
                        on("2026-03-01"),
                        BILL,
                        9,
                        VISIT,
                        ReductionKind.REMOVAL,
                        text("They took it off after our letter."),
                        SampleValues.won(ReductionKind.REMOVAL, "100.00")));
    }

    private static List<CaseEvent> audits() {
        AuditedFinding pair = new AuditedFinding(
                new Finding(
                        "bundling.pair",
                        "2",
                        "ncci-ptp-outpatient 2026Q1",
                        Map.of("column one", "A0001", "column two", "A0002")),
                Concern.UNBUNDLING,
                Set.of(Axis.BUNDLING),
                Grade.LIKELY,
                List.of(VISIT),
                text("Are these two normally billed as one?"),
                List.of(new AuditedFinding.Stake(VISIT, Money.usd("100.00"))),
                Money.usd("0.00"));
        return List.of(
                new BillAudited(
                        on("2026-02-02"),
                        BILL,
                        List.of(new Found(new FindingId(3), pair, new FindingId(1))),
                        List.of(new FindingId(2))),
                new CircumstancesStated(
                        on("2026-02-02"),
                        BILL,
                        SampleValues.circumstances(),
                        new Source(DOCUMENT, "x12-837i", "ST 0001, CLM 1, segment 12")),
                new FindingEntered(
                        on("2026-02-02"),
                        BILL,
                        new Found(new FindingId(4), SampleValues.judged(), null),
                        text("A reasonable person would not expect this of a sprained ankle.")),
                new FindingDismissed(on("2026-02-03"), new FindingId(3), text("The record shows two services.")));
    }

    private static List<CaseEvent> flags() {
        return List.of(
                new LineFlagged(
                        on("2026-02-02"),
                        FLAG,
                        VISIT,
                        Concern.LEVEL_OF_VISIT,
                        Set.of(Axis.LEVEL, Axis.DOCUMENTATION, Axis.NECESSITY),
                        Grade.ASK,
                        text("Which criteria support level 5?"),
                        Money.usd("12000.00"),
                        new Finding(
                                "level-five-needs-support",
                                "1",
                                "none",
                                Map.of("code", "99285", "diagnosis", "R079", "charge", "12000.00")),
                        new FindingId(1)),
                new FlagWithdrawn(on("2026-02-03"), FLAG, text("The record supports the level.")),
                new InquirySent(
                        on("2026-02-04"),
                        INQUIRY,
                        BILL,
                        InquiryPurpose.CODING,
                        List.of(FLAG),
                        List.of(text("Which criteria support level 5?")),
                        Channel.LETTER,
                        Rung.FRONT_LINE,
                        LocalDate.parse("2026-03-06"),
                        DOCUMENT),
                new ResponseOverdue(on("2026-03-07"), INQUIRY, LocalDate.parse("2026-03-06")),
                new Escalated(
                        on("2026-03-08"),
                        BILL,
                        Rung.FRONT_LINE,
                        Rung.CODING_REVIEW,
                        text("No answer within thirty days."),
                        new SupervisorOverride(new ActorId("sam"), text("The supervisor's post is vacant."))));
    }

    private static List<CaseEvent> record() {
        return List.of(
                new NoteAdded(on("2026-03-09"), text("Line one,\nline \"two\" \u2014 and a \\.")),
                new DocumentAttached(on("2026-03-09"), DOCUMENT, text("statement.pdf"), "application/pdf", 48_213),
                new EntryCorrected(
                        on("2026-03-10"),
                        12,
                        text("The payment was of another client."),
                        List.of(plain(Account.PAID, Account.OUTSTANDING, "50.00"))));
    }
}
