package org.writedown.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.LineCircumstances;
import org.writedown.contract.value.Stay;

/** The stay that a file states of a bill, from admission to discharge; never the days that a bill covers. */
public final class Stays {

    /**
     * UB-04 form locator 4, facility and care: hospital inpatient, swing bed, skilled nursing, religious non-medical.
     * Elsewhere the day of admission is the start of care, such as a home health episode, and no night's.
     */
    private static final Set<String> OVERNIGHT = Set.of("11", "12", "18", "21", "41");

    private Stays() {}

    /** @param typeOfBill of four characters; absent where it is not stated */
    public static boolean isOvernight(@Nullable String typeOfBill) {
        return typeOfBill != null && typeOfBill.length() == 4 && OVERNIGHT.contains(typeOfBill.substring(1, 3));
    }

    /**
     * Nothing without a day of admission; a discharge before it is told and left out.
     *
     * @param where the file states them
     */
    public static @Nullable Stay stay(
            @Nullable LocalDate admitted, @Nullable LocalDate discharged, Findings warnings, Position where) {
        if (admitted == null) {
            return null;
        }
        if (discharged != null && discharged.isBefore(admitted)) {
            warnings.add(where, "the discharge is before the admission and was left out");
            return new Stay(admitted, null);
        }
        return new Stay(admitted, discharged);
    }

    /** What a file says of a bill beyond its statement. */
    public static BillCircumstances printed(@Nullable Stay stay, List<LineCircumstances> lines) {
        return stay == null && lines.isEmpty()
                ? BillCircumstances.NONE
                : new BillCircumstances(null, stay, null, null, null, null, null, lines);
    }
}
