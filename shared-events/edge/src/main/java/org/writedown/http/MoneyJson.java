package org.writedown.http;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * Money at the edge: {@code {"amount": "12400.00", "currency": "USD"}}. The amount is a text, because
 * a JSON number is a double to most programs; it is never negative, since no command means a negative sum.
 */
final class MoneyJson {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    private MoneyJson() {}

    record Shape(String amount, String currency) {}

    static final class Reader extends ValueDeserializer<Money> {

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) {
            Shape shape = context.readValue(parser, Shape.class);
            if (!DECIMAL.matcher(shape.amount).matches()) {
                throw refused(parser, "amount", "must be a decimal text such as \"12400.00\"");
            }
            Money money = money(parser, new BigDecimal(shape.amount), currency(parser, shape.currency));
            if (money.isNegative()) {
                throw refused(parser, "amount", "must not be negative");
            }
            if (money.minorUnits() > Statement.MOST_MINOR_UNITS) {
                throw refused(parser, "amount", "is more than any bill: at most ten billion");
            }
            return money;
        }

        private static Money money(JsonParser parser, BigDecimal amount, Currency currency) {
            try {
                return Money.of(amount, currency);
            } catch (ArithmeticException e) {
                throw refused(
                        parser, "amount", "has more decimals than " + currency + ", or is more than can be counted");
            }
        }

        private static Currency currency(JsonParser parser, String code) {
            try {
                Currency currency = Currency.getInstance(code);
                if (currency.getDefaultFractionDigits() < 0) {
                    throw refused(parser, "currency", "must be a currency that bills are paid in");
                }
                return currency;
            } catch (IllegalArgumentException e) {
                throw refused(parser, "currency", "must be an ISO 4217 code such as \"USD\"");
            }
        }

        private static RefusedValue refused(JsonParser parser, String field, String reason) {
            RefusedValue refused = new RefusedValue(parser, Money.class, reason);
            refused.prependPath(Money.class, field);
            return refused;
        }
    }

    static final class Writer extends ValueSerializer<Money> {

        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("amount", money.toDecimal().toPlainString());
            json.writeStringProperty("currency", money.currency().getCurrencyCode());
            json.writeEndObject();
        }
    }
}
