package org.writedown.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the server said that a kept file proposes, and which of it needs no choice: the bill of a file
 * that has one, and what insurers decided of bills that the case has, where the match is not doubtful.
 */
final class Proposed {

    private final List<JsonNode> items = new ArrayList<>();

    /** @param answer of the server to a file that a case has */
    Proposed(JsonNode answer) {
        answer.path("items").forEach(items::add);
    }

    /** Items that nothing stands against, as the server takes them; empty if there is none. */
    String picked() {
        boolean several = openBills() > 0 && bills() > 1;
        return String.join(
                ",",
                items.stream()
                        .filter(Proposed::isOpen)
                        .filter(item -> !item.hasNonNull("refusedBy") && !isNothing(item))
                        .filter(item -> !several || !isBill(item))
                        .map(item -> item.path("item").asString(""))
                        .toList());
    }

    /** Whether the case has everything of the file that it can use. */
    boolean isAllOnRecord() {
        return !items.isEmpty() && items.stream().allMatch(item -> !isOpen(item) || isNothing(item)) && has();
    }

    private boolean has() {
        return items.stream().anyMatch(item -> !isOpen(item));
    }

    /** Whether something in it decides on bills that the case does not have, or not yet. */
    boolean waitsForBills() {
        return items.stream().anyMatch(Proposed::isNothing);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** What a person has to say first; nothing if no item waits for that. */
    @Nullable String choice() {
        List<String> reasons = new ArrayList<>();
        if (openBills() > 0 && bills() > 1) {
            reasons.add("it holds " + bills() + " bills, which may be of several patients");
        }
        for (JsonNode item : items) {
            if (isOpen(item) && item.hasNonNull("refusedBy")) {
                reasons.add("item " + item.path("item").asLong() + ", "
                        + item.path("at").asString("") + ": "
                        + item.path("reason").asString("") + " (rule "
                        + item.path("refusedBy").asString("") + ")");
            }
        }
        if (reasons.isEmpty() && !items.isEmpty() && items.stream().allMatch(Proposed::isNothing)) {
            reasons.add("what it decides is of no bill that the case has");
        }
        return reasons.isEmpty() ? null : String.join("; ", reasons);
    }

    /** How many events recording it added. */
    long recorded() {
        return items.stream().mapToLong(item -> item.path("recorded").size()).sum();
    }

    /** What the bills that were recorded charge. */
    BigDecimal charged() {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : items) {
            if (isBill(item) && !item.path("recorded").isEmpty()) {
                sum = sum.add(new BigDecimal(
                        item.path("amounts").path("charged").path("amount").asString("0")));
            }
        }
        return sum;
    }

    private long bills() {
        return items.stream().filter(Proposed::isBill).count();
    }

    private long openBills() {
        return items.stream().filter(Proposed::isBill).filter(Proposed::isOpen).count();
    }

    private static boolean isBill(JsonNode item) {
        String proposes = item.path("proposes").asString("");
        return proposes.equals("NEW_BILL") || proposes.equals("LATER_STATEMENT");
    }

    private static boolean isNothing(JsonNode item) {
        return item.path("proposes").asString("").equals("NOTHING");
    }

    /** Neither on record before nor recorded now. */
    private static boolean isOpen(JsonNode item) {
        return !item.path("onRecord").asBoolean(false) && item.path("recorded").isEmpty();
    }
}
