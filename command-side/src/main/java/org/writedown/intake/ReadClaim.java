package org.writedown.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;

/**
 * One bill as a file states it. Nothing is repaired: where totals do not tie, a warning says so.
 *
 * @param printed what the file says of the bill beyond its statement, such as the stay or prices of units
 * @param patientPaid what the provider says that the patient has paid already, where it says so
 * @param position where the claim begins
 */
public record ReadClaim(
        Statement statement,
        BillCircumstances printed,
        @Nullable Money patientPaid,
        Position position,
        List<Warning> warnings) {

    public ReadClaim {
        warnings = List.copyOf(warnings);
    }

    /** A claim that says nothing beyond its statement. */
    public ReadClaim(Statement statement, Position position, List<Warning> warnings) {
        this(statement, BillCircumstances.NONE, null, position, warnings);
    }

    /** The same with another statement. */
    public ReadClaim with(Statement other) {
        return new ReadClaim(other, printed, patientPaid, position, warnings);
    }
}
