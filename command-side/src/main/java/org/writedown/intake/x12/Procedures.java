package org.writedown.intake.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.intake.Codes;

/** The composite that names a service: qualifier, code, up to four modifiers, description (SV101, SV202, SVC01). */
final class Procedures {

    /** Qualifiers of codes that are neither CPT nor HCPCS, whatever they look like. */
    private static final Set<String> OTHER_SYSTEMS = Set.of("HP", "IV", "WK", "N4", "ER", "ID");

    private Procedures() {}

    /** @return null if there is none, or none that is a code, which is a warning */
    static @Nullable ProcedureCode code(X12Segment segment, int element, BiConsumer<X12Segment, String> warn) {
        String written = segment.component(element, 2);
        if (written.isEmpty()) {
            return null;
        }
        String code = Codes.procedure(written);
        if (code == null) {
            warn.accept(segment, "the procedure code is none of any system and was left out");
            return null;
        }
        return OTHER_SYSTEMS.contains(segment.component(element, 1))
                ? new ProcedureCode(CodeSystem.OTHER_PROCEDURE, code)
                : ProcedureCode.of(code);
    }

    static List<Modifier> modifiers(X12Segment segment, int element, BiConsumer<X12Segment, String> warn) {
        List<Modifier> modifiers = new ArrayList<>(4);
        for (int component = 3; component <= 6; component++) {
            String written = segment.component(element, component);
            Modifier modifier = Codes.modifier(written);
            if (modifier != null) {
                modifiers.add(modifier);
            } else if (!written.isEmpty()) {
                warn.accept(segment, "a modifier does not have two letters or digits and was left out");
            }
        }
        return modifiers;
    }
}
