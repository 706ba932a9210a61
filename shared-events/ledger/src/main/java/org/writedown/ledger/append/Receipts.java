package org.writedown.ledger.append;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what a command with an idempotency key came to. */
public final class Receipts {

    private final JdbcClient jdbc;

    public Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ReceiptRow> find(String firm, String key) {
        return jdbc.sql("""
                        select firm, idempotency_key, request_hash, case_id, version_before, version_after
                        from command_receipt where firm = ? and idempotency_key = ?
                        """)
                .params(firm, key)
                .query((row, n) -> new ReceiptRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6)))
                .optional();
    }
}
