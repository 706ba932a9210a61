package org.writedown.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.LineFacts;
import org.writedown.audit.bill.NoteReview;
import org.writedown.audit.bill.ReasonableAnswers;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.TimeBasis;
import org.writedown.contract.value.UnitOfService;

/** One line of a fixture being read. */
final class LineText {

    private static final Pattern REVENUE = Pattern.compile("\\d{4}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{5}(-[A-Z0-9]{2})*");
    private static final Pattern MONEY = Pattern.compile("[\\d,]+\\.\\d{2}");
    private static final Pattern UNITS = Pattern.compile("x([\\d.]+)(min|d)?");

    private final int number;
    private final Map<String, String> pairs;
    private final @Nullable String by;
    private @Nullable RevenueCode revenue;
    private @Nullable ProcedureCode procedure;
    private List<Modifier> modifiers = List.of();
    private @Nullable String words;
    private BigDecimal units = BigDecimal.ONE;
    private UnitOfService unit = UnitOfService.UNITS;
    private Money charge = Money.usd("0");
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    LineText(int number, Tokens tokens, @Nullable LocalDate date, @Nullable String by) {
        this.number = number;
        this.pairs = tokens.pairs();
        this.by = pairs.getOrDefault("npi", by);
        this.from = date;
        this.to = date;
        if (pairs.containsKey("code")) {
            procedure = ProcedureCode.of(pairs.get("code"));
        }
        tokens.plain().forEach(this::accept);
    }

    private void accept(String token) {
        Matcher counted = UNITS.matcher(token);
        if (token.startsWith("\"")) {
            words = token.substring(1, token.length() - 1);
        } else if (token.startsWith("@")) {
            dated(token.substring(1));
        } else if (MONEY.matcher(token).matches()) {
            charge = Money.usd(token.replace(",", ""));
        } else if (counted.matches()) {
            units = new BigDecimal(counted.group(1));
            unit = counted.group(2) == null
                    ? UnitOfService.UNITS
                    : counted.group(2).equals("d") ? UnitOfService.DAYS : UnitOfService.MINUTES;
        } else if (REVENUE.matcher(token).matches()) {
            revenue = new RevenueCode(token);
        } else if (CODE.matcher(token).matches()) {
            List<String> parts = List.of(token.split("-", -1));
            procedure = ProcedureCode.of(parts.getFirst());
            modifiers =
                    parts.subList(1, parts.size()).stream().map(Modifier::new).toList();
        } else {
            throw new IllegalArgumentException("unknown on a line: " + token);
        }
    }

    private void dated(String text) {
        if (text.equals("none")) {
            from = null;
            to = null;
            return;
        }
        List<String> ends = List.of(text.split("\\.\\.", -1));
        from = LocalDate.parse(ends.getFirst());
        to = LocalDate.parse(ends.getLast());
    }

    BillLine billed() {
        List<Integer> pointers = pairs.containsKey("dx")
                ? Stream.of(pairs.get("dx").split(",", -1))
                        .map(Integer::valueOf)
                        .toList()
                : List.of();
        return new BillLine(
                number,
                revenue,
                procedure,
                modifiers,
                words,
                units,
                unit,
                charge,
                from,
                to,
                pointers,
                pairs.get("pos"),
                by == null ? null : new ProviderId(by));
    }

    LineFacts facts() {
        return new LineFacts(
                pairs.containsKey("price") ? Money.usd(pairs.get("price")) : null,
                pairs.containsKey("min") ? Integer.valueOf(pairs.get("min")) : null,
                switch (pairs.getOrDefault("basis", "")) {
                    case "time" -> TimeBasis.TIME;
                    case "mdm" -> TimeBasis.DECISION_MAKING;
                    default -> TimeBasis.UNKNOWN;
                },
                pairs.containsKey("at") ? CircumstancesText.interval(pairs.get("at")) : null,
                pairs.containsKey("dose") ? new BigDecimal(pairs.get("dose")) : null,
                pairs.containsKey("note") ? Set.of(NoteReview.valueOf(pairs.get("note"))) : Set.of(),
                pairs.containsKey("answers") ? answers(pairs.get("answers")) : null,
                pairs.containsKey("received") ? pairs.get("received").equals("yes") : null);
    }

    private static ReasonableAnswers answers(String three) {
        return new ReasonableAnswers(three.charAt(0) == 'y', three.charAt(1) == 'y', three.charAt(2) == 'y');
    }
}
