package org.writedown.intake.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.RevenueCode;

/** The composite that names a service: qualifier, code, up to four modifiers, description (SV101, SV202, SVC01). */
final class Procedures {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,14}");
    private static final Pattern REVENUE = Pattern.compile("\\d{1,4}");

    /** Qualifiers of codes that are neither CPT nor HCPCS, whatever they look like. */
    private static final Set<String> OTHER_SYSTEMS = Set.of("HP", "IV", "WK", "N4", "ER", "ID");

    private Procedures() {}

    /** @return null if there is none, or none that is a code, which is a warning */
    static @Nullable ProcedureCode code(X12Segment segment, int element, BiConsumer<X12Segment, String> warn) {
        String code = segment.component(element, 2).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return null;
        }
        if (!CODE.matcher(code).matches()) {
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
            String modifier = segment.component(element, component).toUpperCase(Locale.ROOT);
            if (isModifier(modifier)) {
                modifiers.add(new Modifier(modifier));
            } else if (!modifier.isEmpty()) {
                warn.accept(segment, "a modifier does not have two letters or digits and was left out");
            }
        }
        return modifiers;
    }

    /** @return null if the text is no revenue code */
    static @Nullable RevenueCode revenue(String text) {
        return !text.isEmpty() && REVENUE.matcher(text).matches() ? RevenueCode.padded(text) : null;
    }

    private static boolean isModifier(String text) {
        return text.length() == 2 && isLetterOrDigit(text.charAt(0)) && isLetterOrDigit(text.charAt(1));
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
