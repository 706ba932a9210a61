package org.writedown.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.RevenueCode;

/**
 * What an insurer decided of one service line. What the file does not state is absent, never zero.
 *
 * @param number from 1, in the order of the remittance
 * @param billed the code that was billed, where the payer decided on another one (SVC06)
 * @param units that were paid for
 * @param patientResponsibility what the file says that the patient owes of the line, where it says so itself
 * @param lineControl the number that the provider gave the line (REF*6R)
 * @param position where the line begins
 */
public record RemittanceLine(
        int number,
        @Nullable ProcedureCode procedure,
        List<Modifier> modifiers,
        @Nullable ProcedureCode billed,
        @Nullable RevenueCode revenue,
        @Nullable BigDecimal units,
        @Nullable LocalDate servedFrom,
        @Nullable LocalDate servedTo,
        @Nullable Money charged,
        @Nullable Money paid,
        @Nullable Money allowed,
        @Nullable Money patientResponsibility,
        List<Adjustment> adjustments,
        @Nullable String lineControl,
        Position position) {

    public RemittanceLine {
        if (number < 1) {
            throw new IllegalArgumentException("lines are numbered from 1, not " + number);
        }
        modifiers = List.copyOf(modifiers);
        adjustments = List.copyOf(adjustments);
    }
}
