package org.writedown.intake;

import java.util.List;
import org.writedown.contract.value.Statement;

/**
 * One bill as a file states it. Nothing is repaired: where totals do not tie, a warning says so.
 *
 * @param position where the claim begins
 */
public record ReadClaim(Statement statement, Position position, List<Warning> warnings) {

    public ReadClaim {
        warnings = List.copyOf(warnings);
    }
}
