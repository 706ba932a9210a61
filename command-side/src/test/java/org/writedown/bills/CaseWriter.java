package org.writedown.bills;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;

/** Makes a case of a bill and the lines that are put into it. */
final class CaseWriter {

    private final Block bill;
    private final List<Block> added;
    private final Days days;

    CaseWriter(Block bill, List<Block> added) {
        this.bill = bill;
        this.added = added;
        this.days = span(bill);
    }

    /** First and last day of a bill that stands alone; of a stay, admission and discharge. */
    static Days span(Block bill) {
        String stay = bill.fact("stay", "");
        if (!stay.isEmpty()) {
            return new Days(LocalDate.parse(stay.split(" ", 0)[0]), LocalDate.parse(stay.split(" ", 0)[1]));
        }
        List<LocalDate> all = bill.parts().getFirst().rows().stream()
                .flatMap(row -> row.days().stream())
                .filter(day -> day.matches("\\d{4}-.*"))
                .map(LocalDate::parse)
                .sorted()
                .toList();
        return new Days(all.getFirst(), all.getLast());
    }

    LabelledCase write() {
        List<Block> all = Stream.concat(Stream.of(bill), added.stream()).toList();
        Map<String, List<String>> facts = new LinkedHashMap<>();
        all.forEach(
                block -> block.facts().forEach((key, values) -> facts.computeIfAbsent(key, ignored -> new ArrayList<>())
                        .addAll(values)));
        List<LabelledBill> bills = new ArrayList<>();
        bills.add(main(all, facts));
        for (Block block : all) {
            block.parts().stream().skip(1).map(this::further).forEach(bills::add);
        }
        String name = all.stream().map(Block::name).collect(Collectors.joining(" + "));
        boolean clean = added.stream().noneMatch(Block::planted)
                && (!bill.planted() || !bill.words("is").contains("alone"));
        return new LabelledCase(name, clean, days.first(), facts, bills);
    }

    private LabelledBill main(List<Block> all, Map<String, List<String>> facts) {
        String[] side = bill.fact("side", "").split(" ", 0);
        BillPart part = new BillPart(BillSide.valueOf(side[0].toUpperCase(Locale.ROOT)), days);
        all.forEach(block -> part.add(block.parts().getFirst()));
        List<DiagnosisCode> diagnoses = facts.getOrDefault("dx", List.of()).stream()
                .flatMap(codes -> Stream.of(codes.split(" ", 0)))
                .map(DiagnosisCode::icd10)
                .toList();
        Money more = Money.usd(facts.containsKey("total") ? facts.get("total").getLast() : "0.00");
        LocalDate stated =
                facts.containsKey("stated") ? days.of(facts.get("stated").getLast()) : null;
        return part.bill(bill.name(), side.length > 1 ? side[1] : null, stated, diagnoses, more);
    }

    private LabelledBill further(Block.Part rows) {
        String[] heading = rows.heading().split(" ", 0);
        BillPart part = new BillPart(BillSide.valueOf(heading[0].toUpperCase(Locale.ROOT)), days);
        part.add(rows);
        List<DiagnosisCode> diagnoses = Stream.of(bill.fact("dx", "").split(" ", 0))
                .map(DiagnosisCode::icd10)
                .toList();
        return part.bill(heading[1], null, null, diagnoses, Money.usd("0.00"));
    }

    /** One bill in the making. */
    private static final class BillPart {

        private final BillSide side;
        private final Days days;
        private final List<BillLine> lines = new ArrayList<>();
        private final Map<Integer, List<String>> words = new HashMap<>();
        private final List<Label> labels = new ArrayList<>();

        BillPart(BillSide side, Days days) {
            this.side = side;
            this.days = days;
        }

        void add(Block.Part part) {
            Map<String, Set<Integer>> names = new HashMap<>();
            List<Set<Integer>> numbers = new ArrayList<>();
            for (Block.Row row : part.rows()) {
                Set<Integer> own = new TreeSet<>();
                row.days().forEach(day -> own.add(put(row, day, names)));
                numbers.add(own);
            }
            part.about().forEach(claim -> labels.add(label(claim, Set.of(), names)));
            for (int row = 0; row < numbers.size(); row++) {
                Set<Integer> own = numbers.get(row);
                part.rows().get(row).claims().forEach(claim -> labels.add(label(claim, own, names)));
            }
        }

        private int put(Block.Row row, String day, Map<String, Set<Integer>> names) {
            int number = lines.size() + 1;
            lines.add(new LineText(row.words(), side).line(number, days.of(day), days));
            words.put(number, row.words());
            row.words().stream().filter(word -> word.startsWith("#")).forEach(word -> names.computeIfAbsent(
                            word, ignored -> new TreeSet<>())
                    .add(number));
            return number;
        }

        private static Label label(Block.Claim claim, Set<Integer> own, Map<String, Set<Integer>> names) {
            Set<Integer> all = new TreeSet<>(own);
            claim.names().forEach(name -> all.addAll(names.getOrDefault(name, Set.of())));
            return new Label(claim.must(), Grade.valueOf(claim.grade()), claim.rule(), all, claim.why());
        }

        LabelledBill bill(String name, String type, LocalDate stated, List<DiagnosisCode> diagnoses, Money more) {
            Money sum = Money.sum(
                    Money.USD,
                    lines.stream()
                            .filter(line -> !RevenueCode.TOTAL.equals(line.revenue()))
                            .map(BillLine::charge)
                            .toList());
            LocalDate last = lines.stream()
                    .map(BillLine::serviceTo)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(days.last());
            Statement statement = new Statement(
                    new Provider(new ProviderId(name.toUpperCase(Locale.ROOT)), name),
                    new Sensitive<>("ACCOUNT-1"),
                    StatementKind.ITEMISED,
                    side,
                    type,
                    stated == null ? last.plusDays(30) : stated,
                    diagnoses,
                    lines,
                    sum.plus(more),
                    Source.MANUAL);
            return new LabelledBill(statement, labels, words);
        }
    }
}
