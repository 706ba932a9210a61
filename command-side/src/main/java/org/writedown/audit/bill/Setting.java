package org.writedown.audit.bill;

import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.Statement;

/** Where the billed care was given, which decides the rules that apply. */
public enum Setting {
    /** A practitioner's claim, wherever the care was given. */
    PROFESSIONAL,
    /** A hospital's outpatient bill: emergency, clinic, observation, same-day surgery. */
    OUTPATIENT,
    /** A hospital stay. Lines are often undated and uncoded, and repeat by the day. */
    INPATIENT,
    /** Skilled nursing, home health, hospice: paid by the day or episode. */
    POST_ACUTE;

    /** By the type of bill (UB-04 form locator 4); without one, by whether a room was charged. */
    static Setting of(Statement statement, boolean chargesRoom) {
        if (statement.side() == BillSide.PROFESSIONAL) {
            return PROFESSIONAL;
        }
        String type = statement.typeOfBill();
        if (type == null || type.length() != 4) {
            return chargesRoom ? INPATIENT : OUTPATIENT;
        }
        return switch (type.substring(1, 3)) {
            case "11", "12", "18", "41" -> INPATIENT;
            case "21", "22", "23", "28", "31", "32", "33", "34", "61", "65", "66", "81", "82", "86" -> POST_ACUTE;
            default -> OUTPATIENT;
        };
    }
}
