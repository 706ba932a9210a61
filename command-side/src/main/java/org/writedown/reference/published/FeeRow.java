package org.writedown.reference.published;

import java.math.BigDecimal;

/**
 * One row of the physician fee schedule; blank indicators are empty.
 *
 * @param modifier {@code 26}, {@code TC}, {@code 53} or empty
 * @param status Medicare's status code; D, F, G and I mean deleted or not valid
 * @param pctc 0 physician service, 1 may be split, 2 professional only, 3 technical only, 4 global only, ...
 * @param globalDays {@code 000}, {@code 010}, {@code 090}, {@code MMM}, {@code XXX}, {@code YYY} or {@code ZZZ}
 * @param nonFacility total relative value units outside a facility
 * @param facility total relative value units in a facility
 * @param conversion dollars for one unit
 */
public record FeeRow(
        String code,
        String modifier,
        String status,
        String pctc,
        String globalDays,
        String multiple,
        String bilateral,
        String assistant,
        BigDecimal work,
        BigDecimal nonFacility,
        BigDecimal facility,
        BigDecimal conversion) {}
