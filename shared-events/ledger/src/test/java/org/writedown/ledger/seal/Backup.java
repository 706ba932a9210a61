package org.writedown.ledger.seal;

import java.util.List;

/** The tables of the record and of its seals as they were once, to be put back in their place. */
final class Backup {

    private static final List<String> SEALS = List.of("seal_log", "seal_tile", "seal_head");

    private final SealedLedger ledger;

    private Backup(SealedLedger ledger) {
        this.ledger = ledger;
    }

    static Backup of(SealedLedger ledger) {
        SEALS.forEach(table -> ledger.sql("create table kept_" + table + " as select * from " + table));
        ledger.sql("create table kept_domain_event as select * from domain_event");
        return new Backup(ledger);
    }

    void restore() {
        restoreSeals();
        ledger.sql("delete from domain_event");
        ledger.sql("insert into domain_event overriding system value select * from kept_domain_event");
    }

    void restoreSeals() {
        for (String table : SEALS) {
            ledger.sql("delete from " + table);
            ledger.sql("insert into " + table + " select * from kept_" + table);
        }
    }
}
