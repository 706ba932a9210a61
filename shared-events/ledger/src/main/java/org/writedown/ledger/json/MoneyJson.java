package org.writedown.ledger.json;

import java.util.Currency;
import org.writedown.contract.value.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Money in the store: {@code {"minor": 1240000, "currency": "USD"}}, whole minor units and no decimals. */
final class MoneyJson {

    private MoneyJson() {}

    record Shape(long minor, Currency currency) {}

    static final class Reader extends ValueDeserializer<Money> {

        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) {
            Shape shape = context.readValue(json, Shape.class);
            return new Money(shape.minor, shape.currency);
        }
    }

    static final class Writer extends ValueSerializer<Money> {

        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeNumberProperty("minor", money.minorUnits());
            json.writeStringProperty("currency", money.currency().getCurrencyCode());
            json.writeEndObject();
        }
    }
}
