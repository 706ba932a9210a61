package org.writedown.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.Circumstances;
import org.writedown.audit.bill.LineFacts;
import org.writedown.audit.bill.Policy;
import org.writedown.audit.bill.Remittance;
import org.writedown.bills.Label;
import org.writedown.bills.LabelledBill;
import org.writedown.bills.LabelledBills;
import org.writedown.bills.LabelledCase;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Interval;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Notice;
import org.writedown.contract.value.Payer;

/** A case of the labelled corpus as the rules take it: bills, what is known beside them, and reference data. */
final class LabelledBridge {

    /**
     * Questions of price and proportion depend on everything that is put together, so the corpus labels where they must
     * be asked and leaves open where they may; {@code resources/audit/corpus} says both.
     */
    private static final Set<String> OF_PROPORTION = Set.of(
            "price.many-times-medicare", "diagnosis.dense-diagnostics", "diagnosis.intensity", "level.top-visit");

    private final LabelledCase given;

    LabelledBridge(LabelledCase given) {
        this.given = given;
    }

    Audit audit() {
        Stream<String> rows = Stream.concat(LabelledBills.reference().stream().flatMap(LabelledBridge::common), own());
        return new Audit(
                RuleSet.standard(), SyntheticReference.parse(rows.collect(Collectors.joining("\n"))), Policy.DEFAULT);
    }

    /** The corpus gives one table for both settings, and indicators as published. */
    private static Stream<String> common(String row) {
        String[] words = row.split("\\s+", 0);
        return switch (words[0]) {
            case "ptp" ->
                words[3].equals("9")
                        ? Stream.of()
                        : settings(
                                words[1] + " " + words[2] + " " + day(words[4]) + " " + day(words[5]) + " " + words[3],
                                "ptp");
            case "mue" -> settings(words[1] + " " + words[2] + " " + kind(words[3]), "mue");
            case "fee" ->
                Stream.of("fee " + words[1] + " " + words[3] + " " + words[2] + " 0 " + words[4] + " " + words[4]);
            default -> throw new IllegalArgumentException(row);
        };
    }

    private static Stream<String> settings(String rest, String table) {
        return Stream.of("PRACTITIONER", "OUTPATIENT_HOSPITAL").map(setting -> table + " " + setting + " " + rest);
    }

    private static String day(String digits) {
        return digits.equals("*") ? "*" : digits.replaceAll("(....)(..)(..)", "$1-$2-$3");
    }

    private static String kind(String indicator) {
        return switch (indicator) {
            case "1" -> "LINE";
            case "2" -> "DAY_ABSOLUTE";
            default -> "DAY_CLINICAL";
        };
    }

    private Stream<String> own() {
        String provider = given.bills().getFirst().statement().provider().id().value();
        return Stream.of(
                        facts("posted")
                                .map(text -> "price " + provider + " "
                                        + text.replace("gross=", "").replace("cash=", "")),
                        facts("code").map(text -> "procedure " + text.replace("never", "UNKNOWN")),
                        facts("icd")
                                .map(text ->
                                        "diagnosis " + text.replace(".", "").replace("heading", "HEADING")))
                .flatMap(rows -> rows);
    }

    private Stream<String> facts(String kind) {
        return given.facts().getOrDefault(kind, List.of()).stream();
    }

    Fixture fixture() {
        List<Bill> bills = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        for (LabelledBill bill : given.bills()) {
            BillId id = new BillId(bills.size() + 1);
            bills.add(new Bill(id, bill.statement(), known(bill, bills.isEmpty())));
            bill.labels().forEach(label -> expected.add(expected(label, id)));
            OF_PROPORTION.forEach(
                    rule -> expected.add(new Expected(false, rule, Grade.ASK, Set.of(new LineId(id, Expected.BILL)))));
        }
        return new Fixture("bills", given.clean() ? "clean" : "planted", given.name(), given.name(), bills, expected);
    }

    private static Expected expected(Label label, BillId bill) {
        Set<LineId> lines = (label.lines().isEmpty() ? Set.of(Expected.BILL) : label.lines())
                .stream().map(line -> new LineId(bill, line)).collect(Collectors.toSet());
        return new Expected(label.must(), label.rule(), label.grade(), lines);
    }

    private Circumstances known(LabelledBill bill, boolean main) {
        String stay = given.fact("stay", "");
        return new Circumstances(
                switch (given.fact("payer", "")) {
                    case "medicare" -> Payer.MEDICARE;
                    case "commercial", "medicaid" -> Payer.OTHER_INSURER;
                    case "self-pay" -> Payer.SELF_PAY;
                    default -> Payer.UNKNOWN;
                },
                stay.isEmpty() || !main
                        ? null
                        : new org.writedown.contract.value.Stay(
                                LocalDate.parse(stay.split(" ", 0)[0]), LocalDate.parse(stay.split(" ", 0)[1])),
                main ? interval(given.fact("observed", "")) : null,
                switch (given.fact("notice", "")) {
                    case "given" -> Notice.ON_FILE;
                    case "none" -> Notice.NOT_FOUND;
                    default -> Notice.UNKNOWN;
                },
                remittance(bill),
                given.fact("estimate", "").isEmpty() || !main
                        ? null
                        : bill.statement().statedTotal().plus(Money.usd(given.fact("estimate", ""))),
                given.fact("seen", "").isEmpty()
                        ? null
                        : moment(given.fact("seen", "").split(" ", 0)[0]),
                lines(bill, main));
    }

    private LocalDate moment(String days) {
        return given.first().plusDays(Long.parseLong(days));
    }

    private @Nullable Interval interval(String text) {
        if (text.isEmpty()) {
            return null;
        }
        List<LocalDateTime> ends = Arrays.stream(text.split(" ", 0))
                .map(end -> end.startsWith("+")
                        ? moment(end.substring(1, end.indexOf('T'))) + end.substring(end.indexOf('T'))
                        : end)
                .map(LocalDateTime::parse)
                .toList();
        return new Interval(ends.getFirst(), ends.getLast());
    }

    private Map<Integer, LineFacts> lines(LabelledBill bill, boolean main) {
        Map<Integer, LineFacts> facts = new HashMap<>();
        bill.words().forEach((number, words) -> {
            LocalDate date = bill.statement().lines().get(number - 1).serviceFrom();
            LineFacts read = LabelledWords.facts(words, date);
            if (!read.equals(LineFacts.NONE)) {
                facts.put(number, read);
            }
        });
        String procedure = given.fact("procedure", "");
        if (main && !procedure.isEmpty()) {
            bill.statement().lines().stream()
                    .filter(line -> given.first().equals(line.serviceFrom()) && !facts.containsKey(line.number()))
                    .mapToInt(BillLine::number)
                    .findFirst()
                    .ifPresent(number -> facts.put(number, LabelledWords.during(procedure, given.first())));
        }
        return facts;
    }

    /** What the payer decided, where the corpus says so: {@code owes} for the bill, {@code eob:} for a line. */
    private @Nullable Remittance remittance(LabelledBill bill) {
        Map<Integer, Remittance.LineRemittance> lines = new HashMap<>();
        bill.words().forEach((number, words) -> words.stream()
                .filter(word -> word.startsWith("eob:"))
                .forEach(word -> {
                    String[] parts = word.substring(4).split("PR=|,CO=", 0);
                    lines.put(
                            number,
                            new Remittance.LineRemittance(
                                    Money.usd(parts[1]),
                                    Money.usd(parts[2]),
                                    bill.statement().lines().get(number - 1).charge()));
                }));
        String owes = given.fact("owes", "");
        if (lines.isEmpty() && owes.isEmpty()) {
            return null;
        }
        Money zero = Money.usd("0");
        return owes.isEmpty()
                ? new Remittance(zero, zero, null, lines)
                : new Remittance(Money.usd(owes), zero, bill.statement().statedTotal(), Map.of());
    }
}
