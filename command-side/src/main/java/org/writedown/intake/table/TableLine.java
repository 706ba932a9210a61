package org.writedown.intake.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.CodeSpelling;
import org.writedown.contract.value.LineCircumstances;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.UnitOfService;
import org.writedown.intake.Amounts;
import org.writedown.intake.Codes;
import org.writedown.intake.Findings;
import org.writedown.intake.UnreadableClaim;
import org.writedown.intake.table.TableMapping.DecimalSign;

/** One row as a line of a bill. */
final class TableLine {

    static final String CREDIT = "the amount is negative: a credit or a payment is no line of a bill";

    private static final Pattern TOTAL =
            Pattern.compile("(?i)((grand|statement|account|overall) )?totals?( (charges?|amount|billed|due))?:?");
    private static final Pattern SUBTOTAL = Pattern.compile("(?i)sub-? ?totals?\\b.*");
    private static final Pattern BALANCE = Pattern.compile(
            "(?i)((previous|current|new|account) )?balance( due| forward)?:?|amount due:?|please pay.*");
    private static final Pattern CODE =
            Pattern.compile("([A-Z0-9]{4,7})(?:[- ,]+([A-Z0-9]{2}(?:[-, ]+[A-Z0-9]{2}){0,3}))?");

    private final TableHeader header;
    private final TableRow row;
    private final TableDates dates;
    private final DecimalSign decimals;
    private final Findings warnings;

    TableLine(TableHeader header, TableRow row, TableDates dates, DecimalSign decimals, Findings warnings) {
        this.header = header;
        this.row = row;
        this.dates = dates;
        this.decimals = decimals;
        this.warnings = warnings;
    }

    /** Whether the row states the total of the statement: by its words, or as revenue code 0001. */
    boolean isTotal() {
        return Codes.isTotal(text(Column.REVENUE)) || says(TOTAL);
    }

    boolean isSubtotal() {
        return says(SUBTOTAL);
    }

    boolean isBalance() {
        return says(BALANCE);
    }

    private boolean says(Pattern words) {
        return row.cells().stream().anyMatch(cell -> words.matcher(cell).matches());
    }

    /** @throws UnreadableClaim if there is none, or it is no amount */
    Money amount() {
        String text = text(Column.CHARGE);
        if (text.isEmpty()) {
            throw new UnreadableClaim(row.position(), "no charge is stated");
        }
        Money amount = TableMoney.parse(text, decimals);
        if (amount == null) {
            throw new UnreadableClaim(row.position(), "the charge is no amount in whole cents");
        }
        return amount;
    }

    /** What it is charged for: its code, else its words in small letters without signs; empty if it has neither. */
    String what() {
        String code = CodeSpelling.plain(text(Column.CODE));
        return code.isEmpty() ? Column.normalised(text(Column.DESCRIPTION)) : code;
    }

    /** @throws UnreadableClaim if the row is no line of a bill, with the reason */
    BillLine toLine(int number) {
        Money charge = amount();
        if (charge.isNegative()) {
            throw new UnreadableClaim(row.position(), CREDIT);
        }
        List<Modifier> modifiers = new ArrayList<>();
        ProcedureCode code = code(modifiers);
        RevenueCode revenue = revenue();
        String description = description();
        if (code == null && revenue == null && description == null) {
            throw new UnreadableClaim(row.position(), "the row has an amount and nothing that it is charged for");
        }
        LocalDate from = day(Column.SERVICE_DATE);
        LocalDate to = day(Column.SERVICE_END);
        if (to == null || (from != null && to.isBefore(from))) {
            to = from;
        }
        return new BillLine(
                number,
                revenue,
                code,
                modifiers,
                description,
                units(),
                UnitOfService.UNITS,
                charge,
                from,
                to,
                List.of(),
                place(),
                null);
    }

    /** What the row prints as the price of one unit; nothing where it does not say how many there are. */
    @Nullable LineCircumstances priced(BillLine line) {
        return text(Column.UNITS).isEmpty()
                ? null
                : UnitPrice.of(text(Column.UNIT_PRICE), decimals, line, row.position(), warnings);
    }

    private @Nullable LocalDate day(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = dates.day(text);
        if (day == null) {
            throw new UnreadableClaim(row.position(), "the date is no day of the calendar");
        }
        return day;
    }

    private @Nullable ProcedureCode code(List<Modifier> modifiers) {
        String text = CodeSpelling.plain(text(Column.CODE));
        Matcher matcher = CODE.matcher(text);
        if (!matcher.matches()) {
            if (!text.isEmpty()) {
                warnings.add(row.position(), "the code is none of any system and was left out");
            }
            return null;
        }
        addModifiers(matcher.group(2) == null ? "" : matcher.group(2), modifiers);
        addModifiers(text(Column.MODIFIER), modifiers);
        return ProcedureCode.of(matcher.group(1));
    }

    private static void addModifiers(String text, List<Modifier> modifiers) {
        for (String part : text.split("[-, ]+", -1)) {
            Modifier modifier = Codes.modifier(part);
            if (modifier != null && modifiers.size() < BillLine.MOST_MODIFIERS) {
                modifiers.add(modifier);
            }
        }
    }

    private @Nullable RevenueCode revenue() {
        String text = text(Column.REVENUE);
        RevenueCode code = Codes.revenue(text);
        if (code == null && !text.isEmpty()) {
            warnings.add(row.position(), "the revenue code has other than up to four digits and was left out");
        }
        return code;
    }

    private @Nullable String description() {
        String words = text(Column.DESCRIPTION);
        if (words.length() > BillLine.LONGEST_DESCRIPTION) {
            warnings.add(
                    row.position(), "the description was cut after " + BillLine.LONGEST_DESCRIPTION + " characters");
            return words.substring(0, BillLine.LONGEST_DESCRIPTION);
        }
        return words.isEmpty() ? null : words;
    }

    private BigDecimal units() {
        String text = text(Column.UNITS);
        if (text.isEmpty()) {
            return BigDecimal.ONE;
        }
        BigDecimal units = Amounts.decimal(text.replace(",", ""));
        if (units == null || units.signum() < 0) {
            throw new UnreadableClaim(row.position(), "the quantity is no number of zero or more");
        }
        return units;
    }

    private @Nullable String place() {
        String place = text(Column.PLACE_OF_SERVICE);
        return place.matches("[0-9]{2}") ? place : null;
    }

    private String text(Column column) {
        return header.cell(row, column);
    }
}
