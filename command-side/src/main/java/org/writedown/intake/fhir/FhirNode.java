package org.writedown.intake.fhir;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.Digits;

/** An object of a resource, as far as it is wanted. What is absent, or of another shape than expected, is empty. */
final class FhirNode {

    static final FhirNode NONE = new FhirNode();

    private static final Object[] NOTHING = {};

    /** Two fields: most objects are a coding, a period, or an amount with its currency. */
    private static final int FIRST_SIZE = 4;

    private static final int DAY_LENGTH = "2026-02-14".length();

    /**
     * Each field and behind it its value: a text, a node, or {@link Elements}. They are few, and looking through them
     * is quicker than hashing.
     */
    private Object[] pairs = NOTHING;

    private int size;

    /** What an array holds; arrays within arrays do not occur in FHIR and are passed over. */
    record Elements(List<FhirNode> nodes, List<String> texts) {}

    /** A field that comes twice counts as it came last. */
    void put(Field field, Object value) {
        if (size == pairs.length) {
            pairs = size == 0 ? new Object[FIRST_SIZE] : Arrays.copyOf(pairs, size * 2);
        }
        pairs[size] = field;
        pairs[size + 1] = value;
        size += 2;
    }

    private @Nullable Object get(Field field) {
        for (int i = size - 2; i >= 0; i -= 2) {
            if (pairs[i] == field) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    /** @return the text of a string, number or boolean; empty if there is none */
    String text(Field field) {
        return get(field) instanceof String text ? text : "";
    }

    FhirNode child(Field field) {
        return get(field) instanceof FhirNode node ? node : NONE;
    }

    boolean has(Field field) {
        return get(field) != null;
    }

    /** The nodes of a list; a single node is a list of one. */
    List<FhirNode> list(Field field) {
        return switch (get(field)) {
            case Elements elements -> elements.nodes();
            case FhirNode node -> List.of(node);
            case null, default -> List.of();
        };
    }

    List<String> texts(Field field) {
        return get(field) instanceof Elements elements ? elements.texts() : List.of();
    }

    /** The codings of a CodeableConcept, each with its system and its code. */
    List<FhirNode> codings(Field field) {
        return child(field).list(Field.CODING);
    }

    /** Whether one of the codings of a CodeableConcept has this code. */
    boolean isCoded(Field field, String code) {
        for (FhirNode coding : codings(field)) {
            if (coding.text(Field.CODE).equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** The day of a date or dateTime; null where it is absent, less precise, or none of the calendar. */
    @Nullable LocalDate day(Field field) {
        String text = text(field);
        if (text.length() < DAY_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        return Digits.day(Digits.number(text, 0, 4), Digits.number(text, 5, 7), Digits.number(text, 8, DAY_LENGTH));
    }
}
