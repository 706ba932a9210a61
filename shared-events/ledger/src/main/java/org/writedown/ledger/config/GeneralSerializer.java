package org.writedown.ledger.config;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The serializer of tokens and metadata. */
final class GeneralSerializer {

    private GeneralSerializer() {}

    /**
     * A replay token holds another token, whose class Jackson writes beside it; only Axon's and our own
     * may be read back (AxonFramework 4160).
     */
    static Serializer create() {
        BasicPolymorphicTypeValidator ours = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("org.writedown.ledger.feed.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(ours))
                .build();
    }
}
