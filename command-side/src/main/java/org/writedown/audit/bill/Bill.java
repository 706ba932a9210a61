package org.writedown.audit.bill;

import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Statement;

/**
 * One bill of a case as it is audited.
 *
 * @param known what is known beside the bill itself; {@link Circumstances#NONE} where nothing is
 */
public record Bill(BillId id, Statement statement, Circumstances known) {}
