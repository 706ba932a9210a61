package org.writedown.ledger.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.Interval;
import org.writedown.contract.value.LineCircumstances;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Notice;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Payer;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.ResponseId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.contract.value.Stay;
import org.writedown.contract.value.TimeBasis;
import org.writedown.contract.value.UnitOfService;

/** The values of one invented case. No person, hospital or account in it exists. */
final class SampleValues {

    static final BillId BILL = new BillId(1);
    static final LineId VISIT = new LineId(BILL, 1);
    static final FlagId FLAG = new FlagId(1);
    static final InquiryId INQUIRY = new InquiryId(1);
    static final ResponseId RESPONSE = new ResponseId(1);
    static final OfferId OFFER = new OfferId(1);
    static final DocumentHash DOCUMENT =
            new DocumentHash("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    static final ProviderId HOSPITAL = new ProviderId("1234567893");

    private SampleValues() {}

    static Origin on(String day) {
        return new Origin(new FirmId("acme"), new CaseId("case-2026-0001"), new ActorId("dana"), LocalDate.parse(day));
    }

    static Sensitive<String> text(String value) {
        return Sensitive.of(value);
    }

    static Movement plain(Account from, Account to, String dollars) {
        return Movement.of(from, to, Money.usd(dollars), BILL, null);
    }

    /** Won on the visit's line by the first flag. */
    static List<Movement> won(ReductionKind kind, String dollars) {
        return List.of(new Movement(
                Account.OUTSTANDING,
                Account.REDUCED,
                Money.usd(dollars),
                BILL,
                VISIT,
                kind,
                Cause.concession(FLAG, INQUIRY, RESPONSE, DOCUMENT)));
    }

    static Statement itemised(String total, BillLine... lines) {
        return new Statement(
                new Provider(HOSPITAL, "Invented General Hospital"),
                text("ACC-0042"),
                StatementKind.ITEMISED,
                BillSide.FACILITY,
                "131",
                LocalDate.parse("2026-01-20"),
                List.of(DiagnosisCode.icd10("R07.9")),
                List.of(lines),
                Money.usd(total),
                new Source(DOCUMENT, "x12-837i", "ST 0001, CLM 1"));
    }

    static BillLine visit(String charge) {
        return new BillLine(
                1,
                new RevenueCode("0450"),
                ProcedureCode.of("99285"),
                List.of(new Modifier("25")),
                "EMERGENCY DEPT VISIT",
                new BigDecimal("1"),
                UnitOfService.UNITS,
                Money.usd(charge),
                LocalDate.parse("2026-01-10"),
                LocalDate.parse("2026-01-10"),
                List.of(1),
                null,
                HOSPITAL);
    }

    static BillLine infusion(int number, @Nullable String description) {
        return new BillLine(
                number,
                new RevenueCode("0260"),
                null,
                List.of(),
                description,
                new BigDecimal("2.50"),
                UnitOfService.UNITS,
                Money.usd("400.00"),
                null,
                null,
                List.of(),
                null,
                null);
    }

    static BillCircumstances circumstances() {
        return new BillCircumstances(
                Payer.MEDICARE,
                new Stay(LocalDate.parse("2026-01-10"), LocalDate.parse("2026-01-12")),
                new Interval(LocalDateTime.parse("2026-01-10T08:00:00"), LocalDateTime.parse("2026-01-10T19:30:00")),
                Notice.NOT_FOUND,
                Money.usd("900.00"),
                LocalDate.parse("2024-05-01"),
                Money.usd("1200.00"),
                List.of(new LineCircumstances(
                        1, Money.usd("12000.00"), 35, TimeBasis.TIME, null, new BigDecimal("7.5"))));
    }

    static AuditedFinding judged() {
        return new AuditedFinding(
                new Finding("person.reasonable-person", "1", "none", Map.of("line", "99285-25")),
                Concern.OTHER,
                Set.of(Axis.NECESSITY),
                Grade.ASK,
                List.of(VISIT),
                text("Could you explain this line?"),
                List.of(new AuditedFinding.Stake(VISIT, Money.usd("12000.00"))),
                Money.usd("0.00"));
    }
}
