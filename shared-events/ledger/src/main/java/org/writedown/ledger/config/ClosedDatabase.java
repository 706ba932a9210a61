package org.writedown.ledger.config;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells the pool that a connection leads to an embedded database that was closed under it, as H2 does when it cannot
 * write its file. The pool knows PostgreSQL's words for that and not H2's: it would hand out the dead connection as long
 * as somebody asks often enough, also when there is room again and a new one would open the database anew.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

    /** General error, file not written or damaged, connection broken, database closed, or about to be: H2's numbers. */
    private static final Set<Integer> CODES = Set.of(50_000, 90_028, 90_030, 90_031, 90_067, 90_098, 90_121);

    /** Made by the pool. */
    public ClosedDatabase() {}

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CODES.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
