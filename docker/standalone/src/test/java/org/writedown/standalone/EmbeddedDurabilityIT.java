package org.writedown.standalone;

import java.util.Map;

/** On the embedded database. */
class EmbeddedDurabilityIT extends DurabilityContract {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
