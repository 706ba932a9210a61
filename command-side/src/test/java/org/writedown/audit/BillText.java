package org.writedown.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.LineFacts;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;

/** One bill of a fixture being read. */
final class BillText {

    private static final Pattern TYPE = Pattern.compile("0\\d{2}[0-9A-Z]");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final BillId id;
    private final String rule;
    private final BillSide side;
    private final Map<String, String> pairs;
    private final List<BillLine> lines = new ArrayList<>();
    private final Map<Integer, LineFacts> facts = new HashMap<>();
    private final List<Expected> expected = new ArrayList<>();
    private @Nullable String type;
    private @Nullable LocalDate date;

    BillText(int number, String heading, String rule) {
        Tokens tokens = Tokens.of(heading);
        this.id = new BillId(number);
        this.rule = rule;
        this.side = BillSide.valueOf(tokens.plain().getFirst().toUpperCase(Locale.ROOT));
        this.pairs = tokens.pairs();
        for (String token : tokens.plain().subList(1, tokens.plain().size())) {
            if (TYPE.matcher(token).matches()) {
                type = token;
            } else if (DATE.matcher(token).matches()) {
                date = LocalDate.parse(token);
            } else {
                throw new IllegalArgumentException("unknown in a heading: " + token);
            }
        }
        expect(tokens, Expected.BILL);
    }

    void line(String row) {
        Tokens tokens = Tokens.of(row);
        int number = lines.size() + 1;
        LineText line = new LineText(number, tokens, date, pairs.get("npi"));
        lines.add(line.billed());
        LineFacts known = line.facts();
        if (!known.equals(LineFacts.NONE)) {
            facts.put(number, known);
        }
        expect(tokens, number);
    }

    private void expect(Tokens tokens, int at) {
        for (String text : tokens.expected()) {
            boolean must = !text.startsWith("? ");
            List<String> words = List.of((must ? text : text.substring(2)).split("\\s+", -1));
            String expectedRule = words.size() == 1 ? rule : words.getFirst();
            expected.add(new Expected(must, expectedRule, Grade.valueOf(words.getLast()), Set.of(new LineId(id, at))));
        }
    }

    List<Expected> expected() {
        return expected;
    }

    Bill bill() {
        String provider = pairs.getOrDefault("provider", side == BillSide.FACILITY ? "HOSPITAL" : "GROUP");
        Money sum = Money.sum(
                Money.USD,
                lines.stream()
                        .filter(line -> !RevenueCode.TOTAL.equals(line.revenue()))
                        .map(BillLine::charge)
                        .toList());
        return new Bill(
                id,
                new Statement(
                        new Provider(new ProviderId(provider), provider),
                        Sensitive.of(pairs.getOrDefault("account", "A" + id)),
                        StatementKind.ITEMISED,
                        side,
                        type,
                        pairs.containsKey("stated") ? LocalDate.parse(pairs.get("stated")) : null,
                        diagnoses(),
                        lines,
                        pairs.containsKey("total") ? Money.usd(pairs.get("total")) : sum,
                        Source.MANUAL),
                CircumstancesText.read(pairs, facts));
    }

    private List<DiagnosisCode> diagnoses() {
        return pairs.containsKey("dx")
                ? Stream.of(pairs.get("dx").split(",", -1))
                        .map(DiagnosisCode::icd10)
                        .toList()
                : List.of();
    }
}
