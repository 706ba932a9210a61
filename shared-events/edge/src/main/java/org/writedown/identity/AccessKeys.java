package org.writedown.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.FirmId;

/** The table of access keys, by hash. */
public final class AccessKeys {

    private final JdbcClient jdbc;

    public AccessKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Caller> holderOf(AccessKey key) {
        return holderOf(key.sha256());
    }

    /** @param sha256 the key's hash, in lower-case hex */
    Optional<Caller> holderOf(String sha256) {
        return jdbc.sql("SELECT firm, actor FROM access_key WHERE key_sha256 = ?")
                .param(sha256)
                .query((row, number) ->
                        new Caller(new FirmId(row.getString("firm")), new ActorId(row.getString("actor"))))
                .optional();
    }

    boolean knows(String sha256) {
        return jdbc.sql("SELECT COUNT(*) FROM access_key WHERE key_sha256 = ?")
                        .param(sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public void add(AccessKey key, Caller holder, Instant at) {
        jdbc.sql("INSERT INTO access_key (key_sha256, firm, actor, created_at) VALUES (?, ?, ?, ?)")
                .params(key.sha256(), holder.firm().value(), holder.actor().value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public boolean founded() {
        return jdbc.sql("SELECT COUNT(*) FROM founding").query(Long.class).single() > 0;
    }

    /** Claims the founding of this database for a firm; false when another process was first. */
    boolean found(FirmId firm, Instant at) {
        try {
            jdbc.sql("INSERT INTO founding (only_one, firm, founded_at) VALUES (1, ?, ?)")
                    .params(firm.value(), at.atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
