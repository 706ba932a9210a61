package org.writedown.bills;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A case of one bill or more.
 *
 * @param name its bill and what was put into it
 * @param clean nothing is planted: questions may be asked, nothing likely or certain may be claimed
 * @param first day of the bill
 * @param facts what the case knows beside its bills, by kind
 */
public record LabelledCase(
        String name, boolean clean, LocalDate first, Map<String, List<String>> facts, List<LabelledBill> bills) {

    /** The last of the facts of a kind. */
    public String fact(String kind, String otherwise) {
        List<String> all = facts.getOrDefault(kind, List.of());
        return all.isEmpty() ? otherwise : all.getLast();
    }

    @Override
    public String toString() {
        return name;
    }
}
