package org.writedown.reference.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.ActorId;
import org.writedown.identity.Caller;

/** Who runs this installation: the owner of the firm that it was founded with. What all firms share is theirs to load. */
final class Operator {

    private static final ActorId OWNER = new ActorId("owner");

    private final JdbcClient jdbc;

    Operator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean is(Caller caller) {
        return caller.actor().equals(OWNER)
                && jdbc.sql("select count(*) from founding where firm = ?")
                                .param(caller.firm().value())
                                .query(Long.class)
                                .single()
                        == 1;
    }
}
