package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.Position;
import org.writedown.intake.fhir.FhirNode.Elements;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads the wanted fields of one object; everything else is passed over token by token and costs no memory. */
final class FhirTree {

    /** Values of one resource; a claim of 10,000 lines stays below. */
    static final int MOST_VALUES = 2_000_000;

    private final JsonParser parser;
    private final String file;
    private int values;

    FhirTree(JsonParser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    /** A new resource begins: its size is counted anew. */
    void begin() {
        values = 0;
    }

    /** @param field whose value the parser stands at; the parser stands at its last token then */
    Object value(Field field, Position where) {
        if (++values > MOST_VALUES) {
            String reason = "the resource has more than " + MOST_VALUES + " values";
            throw new IntakeException(Kind.TOO_LARGE, file, where, reason);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(field.isDisplayed(), where);
            case START_ARRAY -> array(field, where);
            case VALUE_NULL -> "";
            default -> parser.getString().strip();
        };
    }

    private FhirNode object(boolean displayed, Position where) {
        FhirNode node = new FhirNode();
        int match = parser.nextNameMatch(Field.MATCHER);
        while (match >= 0 || match == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            parser.nextToken();
            if (match >= 0 && (displayed || Field.of(match) != Field.DISPLAY)) {
                Field field = Field.of(match);
                node.put(field, value(field, where));
            } else {
                parser.skipChildren();
            }
            match = parser.nextNameMatch(Field.MATCHER);
        }
        return node;
    }

    private Elements array(Field field, Position where) {
        List<FhirNode> nodes = new ArrayList<>(2);
        List<String> texts = List.of();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            switch (value(field, where)) {
                case FhirNode node -> nodes.add(node);
                case String text -> {
                    texts = texts.isEmpty() ? new ArrayList<>(2) : texts;
                    texts.add(text);
                }
                default -> {
                    // an array within an array: nothing that FHIR has
                }
            }
        }
        return new Elements(nodes, texts);
    }
}
