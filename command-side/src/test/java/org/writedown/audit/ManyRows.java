package org.writedown.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.Circumstances;
import org.writedown.audit.reference.Answers;
import org.writedown.audit.reference.CodeTable;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.FeeSchedule;
import org.writedown.audit.reference.PostedPrices;
import org.writedown.audit.reference.PtpEdit;
import org.writedown.audit.reference.PtpEdits;
import org.writedown.audit.reference.Reference;
import org.writedown.audit.reference.UnitLimits;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.contract.value.UnitOfService;

/** Bills of many lines and reference data with as many edits a code as the published tables have; all made up. */
final class ManyRows {

    private static final LocalDate DATE = LocalDate.of(2024, 3, 2);
    private static final int CODES = 400;
    private static final int OTHER_CODES = 4_000;
    private static final String VISIT = "99213";
    private static final int EDITS_A_CODE = 40;
    private static final List<String> GLOBAL_DAYS = List.of("000", "010", "090", "XXX");

    static final Reference REFERENCE = wanted ->
            new Answers(new Valid(), new Valid(), new Edits(), new Limits(), new Fees(), new Prices(), null, null);

    private ManyRows() {}

    static Bill bill(int seed, int lines) {
        Random random = new Random(seed);
        boolean facility = seed % 2 == 0;
        List<BillLine> billed = new ArrayList<>(lines);
        for (int number = 1; number <= lines; number++) {
            billed.add(line(number, random, facility));
        }
        Money total = Money.sum(Money.USD, billed.stream().map(BillLine::charge).toList());
        return new Bill(
                new BillId(1),
                new Statement(
                        new Provider(new ProviderId("P1"), "P1"),
                        Sensitive.of("A" + seed),
                        StatementKind.ITEMISED,
                        facility ? BillSide.FACILITY : BillSide.PROFESSIONAL,
                        facility ? "0131" : null,
                        DATE.plusDays(60),
                        List.of(DiagnosisCode.icd10("R07.9"), DiagnosisCode.icd10("I10")),
                        billed,
                        total,
                        Source.MANUAL),
                Circumstances.NONE);
    }

    private static BillLine line(int number, Random random, boolean facility) {
        LocalDate day = DATE.plusDays(random.nextInt(5));
        return new BillLine(
                number,
                facility
                        ? new RevenueCode(
                                List.of("0450", "0301", "0320", "0250", "0270").get(random.nextInt(5)))
                        : null,
                ProcedureCode.of(random.nextInt(10) == 0 ? VISIT : code(random.nextInt(CODES))),
                random.nextInt(5) == 0 ? List.of(new Modifier("59")) : List.of(),
                random.nextInt(3) == 0 ? "ITEM " + random.nextInt(500) : null,
                BigDecimal.valueOf(1 + random.nextInt(3)),
                UnitOfService.UNITS,
                new Money(1_000 + random.nextInt(90_000), Money.USD),
                day,
                day,
                List.of(1),
                facility ? null : "11",
                null);
    }

    /** One in ten of them may stand on a bill. */
    private static String other(int number) {
        return number % 10 == 0 ? code(number / 10) : "9" + String.format(Locale.ROOT, "%04d", number);
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "%05d", 70_000 + number * 61);
    }

    private record Valid() implements CodeTable {
        @Override
        public String edition() {
            return "made up";
        }

        @Override
        public Standing standing(String code, LocalDate on) {
            return Standing.VALID;
        }
    }

    private static final class Edits implements PtpEdits {

        private final Map<String, List<PtpEdit>> byColumnOne = new HashMap<>();

        Edits() {
            for (int one = 0; one < CODES; one++) {
                List<PtpEdit> edits = new ArrayList<>();
                for (int i = 1; i <= EDITS_A_CODE; i++) {
                    String two = other((one + i * 97) % OTHER_CODES);
                    edits.add(new PtpEdit(code(one), two, LocalDate.of(2014, 1, 1), null, i % 2 == 0));
                }
                byColumnOne.put(code(one), edits);
            }
        }

        @Override
        public String edition() {
            return "made up";
        }

        @Override
        public List<PtpEdit> withColumnOne(String code, EditSetting setting) {
            return byColumnOne.getOrDefault(code, List.of());
        }
    }

    private record Limits() implements UnitLimits {
        @Override
        public String edition() {
            return "made up";
        }

        @Override
        public UnitLimit limit(String code, EditSetting setting, LocalDate on) {
            return new UnitLimit(BigDecimal.valueOf(3), Kind.DAY_CLINICAL);
        }
    }

    private record Fees() implements FeeSchedule {
        @Override
        public String edition() {
            return "made up";
        }

        @Override
        public Fee fee(String code, LocalDate on) {
            return new Fee(
                    '1', GLOBAL_DAYS.get(code.charAt(4) % GLOBAL_DAYS.size()), '0', Money.usd("400"), Money.usd("300"));
        }
    }

    private record Prices() implements PostedPrices {
        @Override
        public String edition() {
            return "made up";
        }

        @Override
        public Posted posted(ProviderId provider, String code, boolean inpatient, LocalDate on) {
            return new Posted(Money.usd("900"), null);
        }
    }
}
