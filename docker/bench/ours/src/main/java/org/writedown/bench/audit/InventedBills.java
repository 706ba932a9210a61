package org.writedown.bench.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.Circumstances;
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

/** Itemised bills, of outpatient departments and of practitioners in turn, whose lines are drawn by lot. */
public final class InventedBills {

    /** All of them stand on each bill. */
    static final List<String> DIAGNOSES = List.of("R07.9", "I10", "E11.9");

    /**
     * As an itemised stay in intensive care has them. A longer bill is of more days, as a real one is: were its days as few,
     * every line would stand beside ten times as many codes, and what is asked would grow with the square of the lines.
     */
    private static final int LINES_A_DAY = 125;

    /** Most lines are of so few codes, as most bills are. */
    private static final int COMMON = 400;

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 2);
    private static final List<String> DEPARTMENTS = List.of("0450", "0301", "0320", "0250", "0270");

    private InventedBills() {}

    /** @param number of the bill, which is also its seed; odd ones are of practitioners */
    public static Bill of(int number, int lines) {
        Random random = new Random(number);
        boolean facility = number % 2 == 0;
        int days = Math.max(1, lines / LINES_A_DAY);
        List<BillLine> billed = IntStream.rangeClosed(1, lines)
                .mapToObj(line -> line(line, FIRST.plusDays(random.nextInt(days)), random, facility))
                .toList();
        Statement statement = new Statement(
                new Provider(new ProviderId("invented"), "Invented"),
                Sensitive.of("A" + number),
                StatementKind.ITEMISED,
                facility ? BillSide.FACILITY : BillSide.PROFESSIONAL,
                facility ? "0131" : null,
                FIRST.plusDays(2L * days),
                DIAGNOSES.stream().map(DiagnosisCode::icd10).toList(),
                billed,
                Money.sum(Money.USD, billed.stream().map(BillLine::charge).toList()),
                Source.MANUAL);
        return new Bill(new BillId(1), statement, Circumstances.NONE);
    }

    private static BillLine line(int number, LocalDate day, Random random, boolean facility) {
        int code = random.nextInt(5) == 0
                ? random.nextInt(InventedTables.CODES)
                : random.nextInt(COMMON) * (InventedTables.CODES / COMMON);
        return new BillLine(
                number,
                facility ? new RevenueCode(DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()))) : null,
                ProcedureCode.of(InventedTables.code(code)),
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
}
