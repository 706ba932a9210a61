package org.writedown.standalone;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.writedown.identity.OwnerKey;
import org.writedown.ledger.EmbeddedDatabase;

/** What a person wants to know once the server is up: where, with what key, and how safe. */
class Greeting implements ApplicationListener<ApplicationReadyEvent> {

    private static final String POSTGRESQL =
            "PostgreSQL: an acknowledged command survives what the server's synchronous_commit promises";

    private final OwnerKey ownerKey;

    Greeting(OwnerKey ownerKey) {
        this.ownerKey = ownerKey;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String server = "http://" + environment.getProperty("server.address", "127.0.0.1") + ":"
                + environment.getProperty("local.server.port");
        String database = environment.getProperty("spring.datasource.url", "");
        Path key = ownerKey.file().toAbsolutePath().normalize();
        System.out.println("""

                Writedown listens on %s (description and a page to try it: %s/docs)
                data       %s
                key        %s
                           curl -H "Authorization: Bearer $(cat %s)" %s/cases
                guarantee  %s
                """.formatted(
                        server,
                        server,
                        key.getParent(),
                        key,
                        key,
                        server,
                        database.startsWith("jdbc:h2:") ? EmbeddedDatabase.GUARANTEE : POSTGRESQL));
    }
}
