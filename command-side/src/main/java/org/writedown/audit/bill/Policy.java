package org.writedown.audit.bill;

import java.math.BigDecimal;
import org.writedown.contract.value.Money;

/**
 * The firm's own settings: from which size something is worth a question.
 *
 * @param vagueFrom smallest uncoded outpatient line under a general or other revenue code
 * @param vagueInpatientFrom the same on an inpatient bill, where lines without codes are normal
 * @param medicareMultiple how many times Medicare's amount a price may reach before it is asked about
 * @param linesPerDepartmentDay how many lines one department may bill for one day
 */
public record Policy(
        Money vagueFrom, Money vagueInpatientFrom, BigDecimal medicareMultiple, int linesPerDepartmentDay) {

    /** $1,000; $10,000; five times Medicare; 25 lines. */
    public static final Policy DEFAULT = new Policy(Money.usd("1000"), Money.usd("10000"), BigDecimal.valueOf(5), 25);
}
