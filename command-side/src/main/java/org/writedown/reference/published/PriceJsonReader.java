package org.writedown.reference.published;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.writedown.reference.ReferenceRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * CMS's JSON template, versions 2 and 3. One item at a time is in memory, each up to a limit; rows are told by the
 * number of their item, since such files are often a single line.
 */
final class PriceJsonReader implements PublishedReader<PostedPrice> {

    /** An item of thousands of payers is about a megabyte. */
    private static final long LARGEST_ITEM = 16L << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            // An item is read out of the midst of the file.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public void read(String fileName, InputStream file, RowSink<PostedPrice> rows) throws IOException {
        Allowance bounded = new Allowance(file, LARGEST_ITEM);
        try (JsonParser parser = MAPPER.createParser(bounded)) {
            object(parser, bounded, rows);
        } catch (JacksonException e) {
            throw ReferenceRefused.malformed(
                    "line " + e.getLocation().getLineNr(), "the file is not JSON from here on, or ends too early");
        }
    }

    private static void object(JsonParser parser, Allowance bounded, RowSink<PostedPrice> rows) {
        boolean items = false;
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            bounded.renew();
            switch (name) {
                case "hospital_name" -> rows.states(RowSink.Stated.OF, parser.getValueAsString(""));
                case "version" -> rows.states(RowSink.Stated.LAYOUT, parser.getValueAsString(""));
                case "last_updated_on" -> updated(parser.getValueAsString(""), rows);
                case "standard_charge_information" -> {
                    items = true;
                    items(parser, bounded, rows);
                }
                default -> parser.skipChildren();
            }
        }
        if (!items) {
            throw ReferenceRefused.malformed("", "this is no price file: it has no standard_charge_information");
        }
    }

    private static void updated(String text, RowSink<PostedPrice> rows) {
        Days.written(text).ifPresentOrElse(day -> rows.states(RowSink.Stated.FROM, day.toString()), () -> {
            throw ReferenceRefused.malformed("last_updated_on", "is not a day");
        });
    }

    private static void items(JsonParser parser, Allowance bounded, RowSink<PostedPrice> rows) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw ReferenceRefused.malformed("standard_charge_information", "is not a list");
        }
        long number = 0;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            number++;
            bounded.renew();
            JsonNode item = MAPPER.readTree(parser);
            for (JsonNode charge : item.path("standard_charges")) {
                try {
                    item(item, charge).emit(number, rows);
                } catch (NumberFormatException e) {
                    rows.reject(number, "an amount is not a number");
                }
            }
        }
    }

    private static PostedItem item(JsonNode item, JsonNode charge) {
        List<PostedItem.Code> codes = new ArrayList<>();
        for (JsonNode code : item.path("code_information")) {
            codes.add(new PostedItem.Code(text(code, "type"), text(code, "code")));
        }
        JsonNode drug = item.path("drug_information");
        return new PostedItem(
                codes,
                text(charge, "setting"),
                PostedItem.modifiers(list(charge.path("modifier_code")) + "|" + list(charge.path("modifiers"))),
                Amounts.read(text(drug, "unit")),
                text(drug, "type"),
                Amounts.read(text(charge, "gross_charge")),
                Amounts.read(text(charge, "discounted_cash")),
                Amounts.read(text(charge, "minimum")),
                Amounts.read(text(charge, "maximum")),
                payers(charge));
    }

    private static List<PostedItem.Payer> payers(JsonNode charge) {
        List<PostedItem.Payer> payers = new ArrayList<>();
        for (JsonNode payer : charge.path("payers_information")) {
            payers.add(new PostedItem.Payer(
                    text(payer, "payer_name"),
                    text(payer, "plan_name"),
                    Amounts.read(text(payer, "standard_charge_dollar")),
                    Amounts.read(text(payer, "standard_charge_percentage")),
                    text(payer, "methodology")));
        }
        return payers;
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (value.isBigDecimal()) {
            return value.decimalValue().toPlainString();
        }
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    private static String list(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("|"))
                : value.isString() ? value.asString() : "";
    }

    /** Lets so many bytes pass until it is renewed; the parser reads ahead by no more than its buffer. */
    private static final class Allowance extends FilterInputStream {

        private final long most;
        private long left;

        Allowance(InputStream in, long most) {
            super(in);
            this.most = most;
            this.left = most;
        }

        void renew() {
            left = most;
        }

        @Override
        public int read() throws IOException {
            take(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            take(Math.max(0, read));
            return read;
        }

        private void take(int more) {
            left -= more;
            if (left < 0) {
                throw ReferenceRefused.tooLarge("one item of the price file is larger than " + most + " bytes");
            }
        }
    }
}
