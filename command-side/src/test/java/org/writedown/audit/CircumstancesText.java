package org.writedown.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Circumstances;
import org.writedown.audit.bill.LineFacts;
import org.writedown.audit.bill.Remittance;
import org.writedown.audit.bill.Remittance.LineRemittance;
import org.writedown.contract.value.Interval;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Notice;
import org.writedown.contract.value.Payer;
import org.writedown.contract.value.Stay;

/** The {@code key=value} pairs of a fixture's heading. */
final class CircumstancesText {

    private CircumstancesText() {}

    static Circumstances read(Map<String, String> pairs, Map<Integer, LineFacts> lines) {
        return new Circumstances(
                switch (pairs.getOrDefault("payer", "")) {
                    case "medicare" -> Payer.MEDICARE;
                    case "insurer" -> Payer.OTHER_INSURER;
                    case "selfpay" -> Payer.SELF_PAY;
                    default -> Payer.UNKNOWN;
                },
                pairs.containsKey("stay") ? stay(pairs.get("stay")) : null,
                pairs.containsKey("observed") ? interval(pairs.get("observed")) : null,
                switch (pairs.getOrDefault("notice", "")) {
                    case "on-file" -> Notice.ON_FILE;
                    case "not-found" -> Notice.NOT_FOUND;
                    default -> Notice.UNKNOWN;
                },
                pairs.containsKey("eob") ? remittance(pairs.get("eob"), pairs) : null,
                pairs.containsKey("estimate") ? Money.usd(pairs.get("estimate")) : null,
                pairs.containsKey("seen") ? LocalDate.parse(pairs.get("seen")) : null,
                lines);
    }

    static Interval interval(String text) {
        List<String> ends = List.of(text.split("\\.\\.", -1));
        return new Interval(LocalDateTime.parse(ends.getFirst()), LocalDateTime.parse(ends.getLast()));
    }

    private static Stay stay(String text) {
        List<String> ends = List.of(text.split("\\.\\.", -1));
        return new Stay(
                LocalDate.parse(ends.getFirst()), ends.getLast().isEmpty() ? null : LocalDate.parse(ends.getLast()));
    }

    /** {@code eob=PR/CO/BILLED}, and {@code eobN=PR/CO/BILLED} for line N. */
    private static Remittance remittance(String text, Map<String, String> pairs) {
        Map<Integer, LineRemittance> lines = new HashMap<>();
        String byLine = pairs.getOrDefault("eoblines", "");
        if (!byLine.isEmpty()) {
            for (String one : byLine.split(",", -1)) {
                List<String> parts = List.of(one.split("[:/]", -1));
                lines.put(
                        Integer.valueOf(parts.get(0)),
                        new LineRemittance(Money.usd(parts.get(1)), Money.usd(parts.get(2)), Money.usd(parts.get(3))));
            }
        }
        List<String> parts = List.of(text.split("/", -1));
        return new Remittance(
                Money.usd(parts.get(0)),
                Money.usd(parts.get(1)),
                parts.get(2).isEmpty() ? null : Money.usd(parts.get(2)),
                lines);
    }
}
