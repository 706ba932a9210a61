package org.writedown.bills;

import java.util.List;
import java.util.Map;
import org.writedown.contract.value.Statement;

/**
 * A bill and what is to be found in it.
 *
 * @param words of each line by its number, for what stands on it beside the bill: minutes, doses, the insurer's answer
 */
public record LabelledBill(Statement statement, List<Label> labels, Map<Integer, List<String>> words) {}
