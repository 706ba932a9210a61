package org.writedown.standalone;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.writedown.identity.OwnerKey;
import org.writedown.ledger.Guarantee;

/** What a person wants to know once the server is up: where, with what key, and how safe. */
class Greeting implements ApplicationListener<ApplicationReadyEvent> {

    private final OwnerKey ownerKey;
    private final Guarantee guarantee;

    Greeting(OwnerKey ownerKey, Guarantee guarantee) {
        this.ownerKey = ownerKey;
        this.guarantee = guarantee;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String server = "http://" + environment.getProperty("server.address", "127.0.0.1") + ":"
                + environment.getProperty("local.server.port");
        Path key = ownerKey.file().toAbsolutePath().normalize();
        System.out.println("""

                Writedown listens on %s (description and a page to try it: %s/docs)
                data       %s
                key        %s
                           curl -H "Authorization: Bearer $(cat %s)" %s/cases
                guarantee  %s
                """.formatted(server, server, key.getParent(), key, key, server, guarantee.line()));
    }
}
