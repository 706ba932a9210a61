package org.writedown.reference.published;

/**
 * A medically unlikely edit: the most units of a code.
 *
 * @param adjudication 1: each line by itself; 2: all lines of a day, absolute; 3: all lines of a day, payable with
 *     documentation
 */
public record UnitLimit(String code, int units, int adjudication) {}
