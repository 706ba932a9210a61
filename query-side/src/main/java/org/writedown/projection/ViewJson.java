package org.writedown.projection;

import org.writedown.http.EdgeJson;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The JSON in which views are kept in their rows. It is nobody's contract: rows are made anew from the
 * events whenever a view changes its shape.
 */
public final class ViewJson {

    private ViewJson() {}

    public static JsonMapper mapper() {
        SimpleModule values = new SimpleModule("writedown-views");
        EdgeJson.TEXTS.forEach(text -> add(values, text));
        return JsonMapper.builder().addModule(values).build();
    }

    private static <T> void add(SimpleModule module, EdgeJson.TextType<T> text) {
        module.addSerializer(text.type(), ToStringSerializer.instance);
        module.addDeserializer(text.type(), new Text<>(text));
        module.addKeyDeserializer(text.type(), new Key(text));
    }

    private static final class Text<T> extends ValueDeserializer<T> {

        private final EdgeJson.TextType<T> text;

        Text(EdgeJson.TextType<T> text) {
            this.text = text;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return text.parse().apply(parser.getString());
        }
    }

    private static final class Key extends KeyDeserializer {

        private final EdgeJson.TextType<?> text;

        Key(EdgeJson.TextType<?> text) {
            this.text = text;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return text.parse().apply(key);
        }
    }
}
