package org.writedown.contract.value;

/** What the units of a line count (X12 element 355: UN, MJ, DA). */
public enum UnitOfService {
    UNITS,
    MINUTES,
    DAYS
}
