package org.writedown.ledger.config;

import org.axonframework.serialization.Serializer;

/** What tests outside the package need of it. */
public final class Serializers {

    private Serializers() {}

    public static Serializer general() {
        return GeneralSerializer.create();
    }
}
