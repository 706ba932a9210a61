package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.Position;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the wanted fields of one object; everything else is passed over token by token and costs no memory. */
final class FhirTree {

    /** Values of one resource; a claim of 10,000 lines stays below. */
    static final int MOST_VALUES = 2_000_000;

    private static final Set<String> WANTED = Set.of(
            // of any resource
            "resourceType",
            "id",
            "identifier",
            "system",
            "value",
            "code",
            "coding",
            "currency",
            "start",
            "end",
            "reference",
            "type",
            "contained",
            "name",
            "family",
            "given",
            "entry",
            "resource",
            "fullUrl",
            // of claims and decisions
            "status",
            "use",
            "created",
            "billablePeriod",
            "insurer",
            "provider",
            "claim",
            "outcome",
            "diagnosis",
            "diagnosisCodeableConcept",
            "sequence",
            "item",
            "total",
            "payment",
            "amount",
            "date",
            "adjudication",
            "category",
            "supportingInfo",
            "valueString",
            "request",
            // of items
            "itemSequence",
            "diagnosisSequence",
            "careTeamSequence",
            "revenue",
            "productOrService",
            "modifier",
            "servicedDate",
            "servicedPeriod",
            "locationCodeableConcept",
            "quantity",
            "net",
            "careTeam");

    /** The display of a reference names a provider or payer; that of a code may be a CPT descriptor. */
    private static final Set<String> DISPLAYED = Set.of("insurer", "provider");

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

    static boolean isWanted(String name) {
        return WANTED.contains(name);
    }

    /** @param name of the field whose value the parser stands at; the parser stands at its last token then */
    Object value(String name, Position where) {
        count(where);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(DISPLAYED.contains(name), where);
            case START_ARRAY -> array(name, where);
            default -> text();
        };
    }

    private FhirNode object(boolean displayed, Position where) {
        FhirNode node = new FhirNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (isWanted(name) || (displayed && name.equals("display"))) {
                node.put(name, value(name, where));
            } else {
                parser.skipChildren();
            }
        }
        return node;
    }

    private List<Object> array(String name, Position where) {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(name, where));
        }
        return list;
    }

    private String text() {
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
    }

    private void count(Position where) {
        values++;
        if (values > MOST_VALUES) {
            String reason = "the resource has more than " + MOST_VALUES + " values";
            throw new IntakeException(Kind.TOO_LARGE, file, where, reason);
        }
    }
}
