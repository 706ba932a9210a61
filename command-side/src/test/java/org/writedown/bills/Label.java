package org.writedown.bills;

import java.util.Set;
import org.writedown.contract.value.Grade;

/**
 * What is to be found in a bill.
 *
 * @param must or else only may
 * @param lines any of which the finding may name; empty for what is said of the bill
 * @param why from the rule's source
 */
public record Label(boolean must, Grade grade, String rule, Set<Integer> lines, String why) {}
