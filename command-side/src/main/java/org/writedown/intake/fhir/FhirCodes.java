package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.RevenueCode;
import org.writedown.intake.Codes;
import org.writedown.intake.Remembered;

/** Codes of items, told by their system and by their shape: systems are mislabelled, shapes are not. */
final class FhirCodes {

    private static final Pattern BILLED = Pattern.compile("\\d{4}[0-9FTUMA]|[A-V]\\d{4}");

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

    private static final Shape NOTHING = new Shape(null, null);

    private final Remembered<Shape> shapes = new Remembered<>(FhirCodes::shape);
    private final Remembered<Optional<Modifier>> modifiers = new Remembered<>(FhirCodes::modifier);
    private final Remembered<Optional<DiagnosisCode>> icd9 =
            new Remembered<>(code -> diagnosis(CodeSystem.ICD_9_CM, code));
    private final Remembered<Optional<DiagnosisCode>> icd10 =
            new Remembered<>(code -> diagnosis(CodeSystem.ICD_10_CM, code));

    /**
     * What a code may be by its shape alone.
     *
     * @param billed by CPT or HCPCS; null if it does not look like that
     * @param other of any system; null if it is no code at all
     */
    private record Shape(
            @Nullable ProcedureCode billed, @Nullable ProcedureCode other) {}

    private static Shape shape(String text) {
        String code = Codes.procedure(text);
        if (code == null) {
            return NOTHING;
        }
        return new Shape(
                BILLED.matcher(code).matches() ? ProcedureCode.of(code) : null,
                new ProcedureCode(CodeSystem.OTHER_PROCEDURE, code));
    }

    private static Optional<DiagnosisCode> diagnosis(CodeSystem revision, String text) {
        return Optional.ofNullable(Codes.diagnosis(text)).map(code -> new DiagnosisCode(revision, code));
    }

    /** Empty if it is of another system than ICD-9 and ICD-10, or no code. */
    Optional<DiagnosisCode> diagnosis(FhirNode coding) {
        String system = coding.text(Field.SYSTEM);
        if (!system.contains("icd-")) {
            return Optional.empty();
        }
        return (system.contains("icd-9") ? icd9 : icd10).of(coding.text(Field.CODE));
    }

    private static Optional<Modifier> modifier(String text) {
        return Optional.ofNullable(Codes.modifier(text));
    }

    /** @return null if there is none */
    @Nullable ProcedureCode procedure(FhirNode item) {
        ProcedureCode other = null;
        for (FhirNode coding : item.codings(Field.PRODUCT_OR_SERVICE)) {
            String system = coding.text(Field.SYSTEM);
            Shape shape = ABSENT.contains(system) ? NOTHING : shapes.of(coding.text(Field.CODE));
            if (shape.billed() != null && !OTHERS.contains(system)) {
                return shape.billed();
            }
            other = other == null ? shape.other() : other;
        }
        return other;
    }

    List<Modifier> modifiers(FhirNode item) {
        List<FhirNode> concepts = item.list(Field.MODIFIER);
        if (concepts.isEmpty()) {
            return List.of();
        }
        List<Modifier> found = new ArrayList<>(concepts.size());
        for (FhirNode concept : concepts) {
            modifierOf(concept)
                    .filter(any -> found.size() < BillLine.MOST_MODIFIERS)
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Modifier> modifierOf(FhirNode concept) {
        for (FhirNode coding : concept.list(Field.CODING)) {
            Optional<Modifier> modifier = modifiers.of(coding.text(Field.CODE));
            if (modifier.isPresent()) {
                return modifier;
            }
        }
        return Optional.empty();
    }

    static @Nullable RevenueCode revenue(FhirNode item) {
        for (FhirNode coding : item.codings(Field.REVENUE)) {
            RevenueCode code = Codes.revenue(coding.text(Field.CODE));
            if (code != null) {
                return code;
            }
        }
        return null;
    }
}
