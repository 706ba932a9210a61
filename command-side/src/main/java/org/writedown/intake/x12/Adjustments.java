package org.writedown.intake.x12;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.Money;

/** CAS: a group code, then up to six triples of a reason code, an amount and a quantity. */
final class Adjustments {

    private static final Map<String, AdjustmentGroup> GROUPS =
            Stream.of(AdjustmentGroup.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    private static final Pattern REASON = Pattern.compile("[A-Z0-9]{1,5}");

    private Adjustments() {}

    /** @throws Unreadable if an amount makes no sense: an adjustment without its amount would hide a break */
    static void read(X12Segment cas, List<Adjustment> into, BiConsumer<X12Segment, String> warn) {
        AdjustmentGroup group = GROUPS.get(cas.text(1));
        if (group == null) {
            warn.accept(cas, "CAS01 is no adjustment group (CO, PR, OA, PI, CR) and was left out");
            return;
        }
        for (int element = 2; element <= cas.size(); element += 3) {
            if (cas.text(element).isEmpty() && cas.text(element + 1).isEmpty()) {
                continue;
            }
            Money amount = X12Numbers.amount(cas, element + 1, "CAS0" + (element + 1) + " (adjustment)");
            if (amount == null) {
                throw new Unreadable(cas, "CAS0" + (element + 1) + " (adjustment) is missing");
            }
            if (!REASON.matcher(cas.text(element)).matches()) {
                warn.accept(cas, "CAS0" + element + " is no reason code; the amount is kept");
                into.add(new Adjustment(group, "?", amount));
            } else {
                into.add(new Adjustment(group, cas.text(element), amount));
            }
        }
    }
}
