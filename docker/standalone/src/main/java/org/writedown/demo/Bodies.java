package org.writedown.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.bytes.Sha256;

/** Request bodies of the demo; all names, codes' amounts and documents are invented. */
final class Bodies {

    private Bodies() {}

    static Map<String, Object> body(Object... keysAndValues) {
        Map<String, Object> filled = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            filled.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return filled;
    }

    static Map<String, Object> usd(String amount) {
        return body("amount", amount, "currency", "USD");
    }

    static Map<String, Object> code(String system, String code) {
        return body("system", system, "code", code);
    }

    /** The hash of a document that the demo pretends to have. */
    static String document(String name) {
        return Sha256.of(name);
    }

    static Map<String, Object> statement(String kind, List<Map<String, Object>> lines, LocalDate on) {
        return body(
                "provider",
                body("id", "example-general", "name", "Example General Hospital"),
                "account",
                "EX-2041",
                "kind",
                kind,
                "side",
                "FACILITY",
                "typeOfBill",
                "131",
                "statedOn",
                on.toString(),
                "diagnoses",
                List.of(code("ICD_10_CM", "R109")),
                "lines",
                lines,
                "statedTotal",
                usd("12400.00"),
                "mismatchAccepted",
                false,
                "effectiveOn",
                on.toString());
    }

    static Map<String, Object> line(String revenue, String cpt, String words, String charge, LocalDate served) {
        Map<String, Object> line = body(
                "revenue",
                revenue,
                "modifiers",
                cpt.equals("99285") ? List.of("25") : List.of(),
                "description",
                words,
                "charge",
                usd(charge),
                "serviceFrom",
                served.toString(),
                "diagnosisPointers",
                List.of(1));
        if (!cpt.isEmpty()) {
            line.put("procedure", code("CPT", cpt));
        }
        return line;
    }
}
