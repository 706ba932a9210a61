package org.writedown.caselist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.projection.Folded;

/**
 * A bill as it now stands.
 *
 * @param first the first statement without its lines: the baseline
 * @param itemised whether its lines are known
 * @param lines by their number
 */
public record BillNow(BillHead first, boolean itemised, Map<Integer, LineNow> lines) {

    static BillNow of(Statement statement) {
        Map<Integer, LineNow> lines = new LinkedHashMap<>();
        for (BillLine line : statement.lines()) {
            lines.put(line.number(), LineNow.of(line));
        }
        return new BillNow(BillHead.of(statement), itemised(statement), Collections.unmodifiableMap(lines));
    }

    BillNow restated(Statement statement) {
        return new BillNow(first, itemised || itemised(statement), lines);
    }

    BillNow with(int number, LineNow line) {
        return new BillNow(first, itemised, Folded.with(lines, number, line));
    }

    BillNow changed(int number, UnaryOperator<LineNow> change) {
        return new BillNow(first, itemised, Folded.changed(lines, number, change));
    }

    private static boolean itemised(Statement statement) {
        return statement.kind() == StatementKind.ITEMISED;
    }
}
