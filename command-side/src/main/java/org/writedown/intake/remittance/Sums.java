package org.writedown.intake.remittance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.Money;
import org.writedown.intake.ReadRemittance;

/**
 * What a remittance comes to.
 *
 * @param contractual the CO adjustments of claim and lines; zero if there are none
 * @param responsibility the PR adjustments of claim and lines; if there are none, what the remittance
 *     states by itself, if anything
 */
public record Sums(Money paid, Money contractual, @Nullable Money responsibility) {

    /** Nothing if the remittance does not state what was paid. */
    public static Optional<Sums> of(ReadRemittance remittance) {
        Money paid = remittance.paid();
        if (paid == null) {
            return Optional.empty();
        }
        List<Adjustment> all = Balancing.all(remittance);
        Money owed = Balancing.sum(all, AdjustmentGroup.PR);
        return Optional.of(new Sums(
                paid,
                Adjustment.sum(all, AdjustmentGroup.CO, paid.currency()),
                owed == null ? remittance.patientResponsibility() : owed));
    }
}
