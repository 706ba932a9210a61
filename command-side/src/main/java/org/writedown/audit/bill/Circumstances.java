package org.writedown.audit.bill;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Interval;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Notice;
import org.writedown.contract.value.Payer;
import org.writedown.contract.value.Stay;

/**
 * What is known of a bill beside the bill. All of it may be absent; a rule that needs what is absent
 * sleeps and says so.
 *
 * @param stay admission and discharge, for inpatient bills
 * @param observed start and end of observation, from the record
 * @param estimate the provider's own good-faith estimate for this care (45 CFR 149.610)
 * @param lastSeen when the patient was last seen by this group and specialty before this bill
 * @param observationNotice the notice of observation status (MOON)
 * @param lines by line number
 */
public record Circumstances(
        Payer payer,
        @Nullable Stay stay,
        @Nullable Interval observed,
        Notice observationNotice,
        @Nullable Remittance remittance,
        @Nullable Money estimate,
        @Nullable LocalDate lastSeen,
        Map<Integer, LineFacts> lines) {

    public static final Circumstances NONE =
            new Circumstances(Payer.UNKNOWN, null, null, Notice.UNKNOWN, null, null, null, Map.of());

    public Circumstances {
        lines = Map.copyOf(lines);
    }

    public LineFacts line(int number) {
        return lines.getOrDefault(number, LineFacts.NONE);
    }
}
