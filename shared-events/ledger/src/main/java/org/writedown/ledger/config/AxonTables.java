package org.writedown.ledger.config;

import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;

/** The names of Axon's tables in our own style. */
final class AxonTables {

    static final TokenSchema TOKENS = TokenSchema.builder()
            .setTokenTable("token_entry")
            .setProcessorNameColumn("processor_name")
            .setSegmentColumn("segment")
            .setTokenColumn("token")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("claimed_at")
            .setOwnerColumn("owner")
            .build();

    private AxonTables() {}
}
