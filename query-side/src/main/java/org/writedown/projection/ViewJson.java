package org.writedown.projection;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.writedown.http.EdgeJson;
import org.writedown.ledger.json.ContractModule;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The JSON in which views are kept in their rows: values as the ledger writes them, so that personal
 * data has its one place in it too. It is nobody's contract: rows are made anew from the events
 * whenever a view changes its shape.
 */
public final class ViewJson {

    private ViewJson() {}

    public static JsonMapper mapper() {
        SimpleModule keys = new SimpleModule("writedown-view-keys");
        EdgeJson.TEXTS.forEach(text -> keys.addKeyDeserializer(text.type(), new Key(text)));
        return JsonMapper.builder()
                .addModule(new ContractModule())
                .addModule(keys)
                .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    /** An id as the key of a map. */
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
