package org.writedown.contract.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a bill beyond what it prints: from a record, an estimate, the client or the payer. What is absent is
 * not known; it is never guessed.
 *
 * @param payer who pays, where that is more than the case says, such as Medicare
 * @param stay admission and discharge
 * @param observed start and end of observation, from the record
 * @param observationNotice the notice of observation status (MOON)
 * @param estimate the provider's own good-faith estimate for this care (45 CFR 149.610)
 * @param lastSeen when the patient was last seen by this group and specialty before this bill
 * @param askedOfPatient what the provider now asks of the patient for this bill
 * @param lines each line once, in the order of the bill
 */
public record BillCircumstances(
        @Nullable Payer payer,
        @Nullable Stay stay,
        @Nullable Interval observed,
        @Nullable Notice observationNotice,
        @Nullable Money estimate,
        @Nullable LocalDate lastSeen,
        @Nullable Money askedOfPatient,
        List<LineCircumstances> lines) {

    /** Nothing is known. */
    public static final BillCircumstances NONE =
            new BillCircumstances(null, null, null, null, null, null, null, List.of());

    public BillCircumstances {
        lines = lines.stream()
                .sorted(Comparator.comparingInt(LineCircumstances::line))
                .toList();
        if (lines.stream().mapToInt(LineCircumstances::line).distinct().count() < lines.size()) {
            throw new IllegalArgumentException("a line is described once");
        }
        notNegative("an estimate", estimate);
        notNegative("what is asked of the patient", askedOfPatient);
    }

    /** What the other knows where this does not. */
    public BillCircumstances or(BillCircumstances other) {
        return new BillCircumstances(
                first(payer, other.payer),
                first(stay, other.stay),
                first(observed, other.observed),
                first(observationNotice, other.observationNotice),
                first(estimate, other.estimate),
                first(lastSeen, other.lastSeen),
                first(askedOfPatient, other.askedOfPatient),
                both(lines, other.lines));
    }

    /** What is known of the bill as a whole. */
    public BillCircumstances withoutLines() {
        return new BillCircumstances(
                payer, stay, observed, observationNotice, estimate, lastSeen, askedOfPatient, List.of());
    }

    static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static List<LineCircumstances> both(List<LineCircumstances> ours, List<LineCircumstances> others) {
        Map<Integer, LineCircumstances> lines = new TreeMap<>();
        others.forEach(line -> lines.put(line.line(), line));
        ours.forEach(line -> lines.merge(line.line(), line, (other, own) -> own.or(other)));
        return List.copyOf(lines.values());
    }

    private static void notNegative(String what, @Nullable Money amount) {
        if (amount != null && amount.isNegative()) {
            throw new IllegalArgumentException(what + " is not negative");
        }
    }
}
