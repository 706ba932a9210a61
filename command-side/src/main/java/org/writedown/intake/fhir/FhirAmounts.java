package org.writedown.intake.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;
import org.writedown.intake.Amounts;
import org.writedown.intake.Findings;
import org.writedown.intake.Position;
import org.writedown.intake.UnreadableClaim;

/**
 * Amounts of FHIR: a decimal and a currency. Senders that calculate in binary write
 * {@code 27.200000000000003} for 27.20: what lies within a millionth of a whole cent is that cent, and
 * a warning says so. Any other fraction of a cent is no amount.
 */
final class FhirAmounts {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");
    private static final BigDecimal NOISE = new BigDecimal("0.00000001");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Statement.MOST_MINOR_UNITS, 2);

    private final Findings warnings;
    private boolean noiseTold;

    FhirAmounts(Findings warnings) {
        this.warnings = warnings;
    }

    /**
     * @return null if it is not stated, or is no amount, which is a warning
     * @throws UnreadableClaim if it is in another currency
     */
    @Nullable Money money(FhirNode amount, Position where, String name) {
        String text = amount.text(Field.VALUE);
        if (text.isEmpty()) {
            return null;
        }
        String currency = amount.text(Field.CURRENCY);
        if (!currency.isEmpty() && !currency.equals("USD")) {
            throw new UnreadableClaim(where, name + " is not in US dollars");
        }
        Money plain = Amounts.plain(text);
        return plain == null ? exactly(text, where, name) : plain;
    }

    private @Nullable Money exactly(String text, Position where, String name) {
        if (!DECIMAL.matcher(text).matches()) {
            return none(where, name + " is no amount and counts as not stated");
        }
        BigDecimal exact = new BigDecimal(text);
        if (exact.abs().compareTo(LARGEST) > 0) {
            return none(where, name + " is larger than any bill and counts as not stated");
        }
        BigDecimal cents = exact.setScale(2, RoundingMode.HALF_EVEN);
        BigDecimal off = exact.subtract(cents).abs();
        if (off.compareTo(NOISE) > 0) {
            return none(where, name + " is not in whole cents and counts as not stated");
        }
        if (off.signum() != 0 && !noiseTold) {
            noiseTold = true;
            warnings.add(
                    where, name + " is off a whole cent by less than a millionth: taken as that cent, as are others");
        }
        return Money.of(cents, Money.USD);
    }

    private @Nullable Money none(Position where, String text) {
        warnings.add(where, text);
        return null;
    }
}
