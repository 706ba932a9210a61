package org.writedown.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;

/**
 * One bill as a file states it. Nothing is repaired: where totals do not tie, a warning says so.
 *
 * @param patientPaid what the provider says that the patient has paid already, where it says so
 * @param position where the claim begins
 */
public record ReadClaim(Statement statement, @Nullable Money patientPaid, Position position, List<Warning> warnings) {

    public ReadClaim {
        warnings = List.copyOf(warnings);
    }

    /** A claim that says nothing of payments. */
    public ReadClaim(Statement statement, Position position, List<Warning> warnings) {
        this(statement, null, position, warnings);
    }

    /** The same with another statement. */
    public ReadClaim with(Statement other) {
        return new ReadClaim(other, patientPaid, position, warnings);
    }
}
