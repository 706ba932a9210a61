package org.writedown.reference.lookup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.reference.FeeSchedule;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProviderId;
import org.writedown.reference.EditionChoice;
import org.writedown.reference.published.FeeRow;

/** The physician fee schedule: total relative value units times the file's own conversion factor, to the cent. */
record Fees(String edition, EditionChoice editions, Map<Integer, Map<String, FeeRow>> rows) implements FeeSchedule {

    @Override
    public boolean covers(Setting setting, ProviderId provider, @Nullable LocalDate on) {
        return on == null || editions.on(on).isPresent();
    }

    @Override
    public @Nullable Fee fee(String code, LocalDate on) {
        return editions.on(on)
                .map(edition -> rows.getOrDefault(edition.id(), Map.of()).get(code))
                .map(Fees::fee)
                .orElse(null);
    }

    private static Fee fee(FeeRow row) {
        return new Fee(
                first(row.pctc()),
                row.globalDays(),
                first(row.bilateral()),
                amount(row.nonFacility(), row.conversion()),
                amount(row.facility(), row.conversion()));
    }

    /** Indicator 9: the concept does not apply. */
    private static char first(String indicator) {
        return indicator.isEmpty() ? '9' : indicator.charAt(0);
    }

    private static @Nullable Money amount(BigDecimal units, BigDecimal conversion) {
        BigDecimal dollars = units.multiply(conversion).setScale(2, RoundingMode.HALF_UP);
        return dollars.signum() > 0 ? Money.of(dollars, Money.USD) : null;
    }
}
