package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.RevenueCode;
import org.writedown.intake.fhir.FhirNode.Coding;

/** Codes of items, told by their system and by their shape: systems are mislabelled, shapes are not. */
final class FhirCodes {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,14}");
    private static final Pattern BILLED = Pattern.compile("\\d{4}[0-9FTUMA]|[A-V]\\d{4}");
    private static final Pattern REVENUE = Pattern.compile("\\d{1,4}");
    private static final Pattern MODIFIER = Pattern.compile("[A-Z0-9]{2}");

    /** Systems whose codes may look like CPT and are not: SNOMED CT, LOINC, CVX, RxNorm, NDC, dental codes. */
    private static final Set<String> OTHERS = Set.of(
            "http://snomed.info/sct",
            "http://loinc.org",
            "http://hl7.org/fhir/sid/cvx",
            "http://www.nlm.nih.gov/research/umls/rxnorm",
            "http://hl7.org/fhir/sid/ndc",
            "http://www.ada.org/cdt");

    /** Systems that say that there is no code. */
    private static final Set<String> ABSENT = Set.of(
            "http://terminology.hl7.org/CodeSystem/data-absent-reason",
            "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBCompoundLiteral");

    private FhirCodes() {}

    /** @return null if there is none */
    static @Nullable ProcedureCode procedure(FhirNode item) {
        ProcedureCode other = null;
        for (Coding coding : item.codings("productOrService")) {
            String code = coding.code().toUpperCase(Locale.ROOT);
            if (ABSENT.contains(coding.system()) || !CODE.matcher(code).matches()) {
                continue;
            }
            if (!OTHERS.contains(coding.system()) && BILLED.matcher(code).matches()) {
                return ProcedureCode.of(code);
            }
            other = other == null ? new ProcedureCode(CodeSystem.OTHER_PROCEDURE, code) : other;
        }
        return other;
    }

    static List<Modifier> modifiers(FhirNode item) {
        List<Modifier> modifiers = new ArrayList<>();
        for (FhirNode concept : item.list("modifier")) {
            concept.list("coding").stream()
                    .map(coding -> coding.text("code").toUpperCase(Locale.ROOT))
                    .filter(code -> MODIFIER.matcher(code).matches())
                    .findFirst()
                    .map(Modifier::new)
                    .filter(modifier -> modifiers.size() < BillLine.MOST_MODIFIERS)
                    .ifPresent(modifiers::add);
        }
        return modifiers;
    }

    static @Nullable RevenueCode revenue(FhirNode item) {
        return item.codings("revenue").stream()
                .map(Coding::code)
                .filter(code -> REVENUE.matcher(code).matches())
                .findFirst()
                .map(RevenueCode::padded)
                .orElse(null);
    }
}
