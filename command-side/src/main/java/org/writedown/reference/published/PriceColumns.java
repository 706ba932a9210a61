package org.writedown.reference.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.reference.ReferenceRefused;

/** Where the values of an item stand in a row of the CSV template; names may have blanks around their bars. */
final class PriceColumns {

    /** The template knows no bound; the widest published files have some hundred plans. */
    private static final int MOST_PLANS = 5_000;

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Integer> codes = new ArrayList<>();
    private final Map<String, Plan> plans = new LinkedHashMap<>();

    private PriceColumns() {}

    /** The columns of one payer's plan in a wide file, -1 where there is none. */
    private static final class Plan {
        final String payer;
        final String name;
        int dollar = -1;
        int percentage = -1;
        int methodology = -1;

        Plan(String payer, String name) {
            this.payer = payer;
            this.name = name;
        }
    }

    /** @throws ReferenceRefused if the row lacks what every price file has */
    static PriceColumns of(List<String> header) {
        PriceColumns found = new PriceColumns();
        for (int i = 0; i < header.size(); i++) {
            String[] parts = header.get(i).split("\\|", -1);
            for (int p = 0; p < parts.length; p++) {
                parts[p] = parts[p].strip();
            }
            found.take(parts, i);
        }
        found.require("description");
        found.require("code|1");
        found.require("code|1|type");
        found.require("standard_charge|gross");
        if (found.plans.size() > MOST_PLANS) {
            throw ReferenceRefused.malformed("line 3", "names more than " + MOST_PLANS + " plans");
        }
        return found;
    }

    private void take(String[] parts, int column) {
        String kind = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length == 4 && kind.equals("standard_charge")) {
            Plan plan = plans.computeIfAbsent(
                    parts[1] + "|" + parts[2], key -> new Plan(parts[1].replace('_', ' '), parts[2].replace('_', ' ')));
            switch (parts[3].toLowerCase(Locale.ROOT)) {
                case "negotiated_dollar" -> plan.dollar = column;
                case "negotiated_percentage" -> plan.percentage = column;
                case "methodology" -> plan.methodology = column;
                default -> {
                    // An algorithm in words, which nothing here can compare with.
                }
            }
            return;
        }
        String name = String.join("|", parts).toLowerCase(Locale.ROOT);
        columns.putIfAbsent(name, column);
        if (name.matches("code\\|\\d{1,2}")) {
            codes.add(Integer.valueOf(parts[1]));
        }
    }

    private void require(String name) {
        if (!columns.containsKey(name)) {
            throw ReferenceRefused.malformed("line 3", "this is no price file: it has no column " + name);
        }
    }

    /** @throws NumberFormatException if an amount is none */
    PostedItem item(List<String> row) {
        List<PostedItem.Code> found = new ArrayList<>();
        for (int number : codes) {
            String code = cell(row, "code|" + number);
            if (!code.isEmpty()) {
                found.add(new PostedItem.Code(cell(row, "code|" + number + "|type"), code));
            }
        }
        return new PostedItem(
                found,
                cell(row, "setting"),
                PostedItem.modifiers(cell(row, "modifiers")),
                Amounts.read(cell(row, "drug_unit_of_measurement")),
                cell(row, "drug_type_of_measurement"),
                Amounts.read(cell(row, "standard_charge|gross")),
                Amounts.read(cell(row, "standard_charge|discounted_cash")),
                Amounts.read(cell(row, "standard_charge|min")),
                Amounts.read(cell(row, "standard_charge|max")),
                plans.isEmpty() ? tall(row) : wide(row));
    }

    private List<PostedItem.Payer> tall(List<String> row) {
        String payer = cell(row, "payer_name");
        return payer.isEmpty()
                ? List.of()
                : List.of(new PostedItem.Payer(
                        payer,
                        cell(row, "plan_name"),
                        Amounts.read(cell(row, "standard_charge|negotiated_dollar")),
                        Amounts.read(cell(row, "standard_charge|negotiated_percentage")),
                        cell(row, "standard_charge|methodology")));
    }

    private List<PostedItem.Payer> wide(List<String> row) {
        List<PostedItem.Payer> payers = new ArrayList<>();
        for (Plan plan : plans.values()) {
            var dollar = Amounts.read(Csv.cell(row, plan.dollar));
            var percentage = Amounts.read(Csv.cell(row, plan.percentage));
            if (dollar != null || percentage != null) {
                String methodology = Csv.cell(row, plan.methodology);
                payers.add(new PostedItem.Payer(plan.payer, plan.name, dollar, percentage, methodology));
            }
        }
        return payers;
    }

    private String cell(List<String> row, String column) {
        @Nullable Integer at = columns.get(column);
        return at == null ? "" : Csv.cell(row, at);
    }
}
