package org.writedown.ledger;

import static org.writedown.ledger.TestLedger.note;

import java.nio.file.Path;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;

/** A process to be killed: eight writers who say aloud what the store has acknowledged to them. */
final class AppendForEver {

    private AppendForEver() {}

    public static void main(String[] arguments) {
        TestLedger ledger =
                TestLedger.open(JdbcConnectionPool.create(EmbeddedDatabase.url(Path.of(arguments[0])), "sa", ""));
        for (int writer = 0; writer < 8; writer++) {
            String caseId = "case-" + writer;
            Thread.ofPlatform().start(() -> {
                for (int sequence = 0; ; sequence++) {
                    ledger.engine().appendEvents(List.of(note(caseId, sequence)));
                    say(caseId + " " + sequence);
                }
            });
        }
    }

    private static synchronized void say(String acknowledged) {
        System.out.println(acknowledged);
    }
}
