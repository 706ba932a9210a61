package org.writedown.demo;

import java.time.LocalDate;
import java.util.List;
import org.writedown.bytes.Sha256;

/** Request bodies of the demo; all names, amounts and documents are invented. */
final class Bodies {

    private Bodies() {}

    static Body usd(String amount) {
        return Body.of("amount", amount).and("currency", "USD");
    }

    static Body code(String system, String code) {
        return Body.of("system", system).and("code", code);
    }

    /** The hash of a document that the demo pretends to have. */
    static String document(String name) {
        return Sha256.of(name);
    }

    static Body statement(String kind, List<Body> lines, LocalDate on) {
        return Body.of("provider", Body.of("id", "example-general").and("name", "Example General Hospital"))
                .and("account", "EX-2041")
                .and("kind", kind)
                .and("side", "FACILITY")
                .and("typeOfBill", "131")
                .and("statedOn", on.toString())
                .and("diagnoses", List.of(code("ICD_10_CM", "R109")))
                .and("lines", lines)
                .and("statedTotal", usd("12400.00"))
                .and("mismatchAccepted", false);
    }

    static Body line(String revenue, String cpt, String words, String charge, LocalDate served) {
        Body line = Body.of("revenue", revenue)
                .and("modifiers", cpt.equals("99285") ? List.of("25") : List.of())
                .and("description", words)
                .and("charge", usd(charge))
                .and("serviceFrom", served.toString())
                .and("diagnosisPointers", List.of(1));
        return cpt.isEmpty() ? line : line.and("procedure", code("CPT", cpt));
    }
}
