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
    private final RepeatedTexts texts = new RepeatedTexts();
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
            case VALUE_STRING ->
                texts.stripped(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
            default -> parser.getString();
        };
    }

    private FhirNode object(boolean displayed, Position where) {
        FhirNode node = new FhirNode();
        int match = parser.nextNameMatch(Field.MATCHER);
        while (isName(match)) {
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

    /** @param match of {@link Field#MATCHER}: a name, wanted or not, and not the end of the object */
    static boolean isName(int match) {
        return match >= 0 || match == PropertyNameMatcher.MATCH_UNKNOWN_NAME;
    }

    private Elements array(Field field, Position where) {
        List<FhirNode> nodes = List.of();
        List<String> words = List.of();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            switch (value(field, where)) {
                case FhirNode node -> nodes = with(nodes, node);
                case String text -> words = with(words, text);
                default -> {
                    // an array within an array: nothing that FHIR has
                }
            }
        }
        return new Elements(nodes, words);
    }

    /** Most arrays hold one element, and only those of more are worth a list that grows. */
    private static <T> List<T> with(List<T> list, T element) {
        if (list.isEmpty()) {
            return List.of(element);
        }
        List<T> longer = list.size() == 1 ? new ArrayList<>(list) : list;
        longer.add(element);
        return longer;
    }
}
