package org.writedown.intake.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object of a resource, as far as it is wanted. What is absent, or of another shape than expected, is empty. */
final class FhirNode {

    static final FhirNode NONE = new FhirNode();

    private static final int DAY_LENGTH = "2026-02-14".length();

    /** A text, a node, or a list of these. */
    private final Map<String, Object> fields = new LinkedHashMap<>();

    void put(String name, Object value) {
        fields.put(name, value);
    }

    /** @return the text of a string, number or boolean; empty if there is none */
    String text(String name) {
        return fields.get(name) instanceof String text ? text.strip() : "";
    }

    FhirNode child(String name) {
        return fields.get(name) instanceof FhirNode node ? node : NONE;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The nodes of a list; a single node is a list of one. */
    List<FhirNode> list(String name) {
        Object value = fields.get(name);
        if (value instanceof FhirNode node) {
            return List.of(node);
        }
        return values(value)
                .filter(FhirNode.class::isInstance)
                .map(FhirNode.class::cast)
                .toList();
    }

    List<String> texts(String name) {
        return values(fields.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static Stream<?> values(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.empty();
    }

    /** The codings of a CodeableConcept. */
    List<Coding> codings(String name) {
        return child(name).list("coding").stream()
                .map(coding -> new Coding(coding.text("system"), coding.text("code")))
                .filter(coding -> !coding.code().isEmpty())
                .toList();
    }

    /** The day of a date or dateTime; null where it is absent, less precise, or none of the calendar. */
    @Nullable LocalDate day(String name) {
        String text = text(name);
        if (text.length() < DAY_LENGTH) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.substring(0, DAY_LENGTH));
            return day.getYear() > 0 ? day : null;
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    Optional<String> first(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /** A code and the system that it is said to be of. */
    record Coding(String system, String code) {}
}
