package org.writedown.intake.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.intake.Codes;

/**
 * The diagnoses of HI segments, in the order that lines point to: principal (ABK, BK) and others
 * (ABF, BF). Admitting diagnoses, reasons for the visit, external causes, procedures, occurrences,
 * values and conditions stand in HI segments too and are passed over.
 */
final class Diagnoses {

    private static final Map<String, CodeSystem> QUALIFIERS = Map.of(
            "ABK", CodeSystem.ICD_10_CM,
            "ABF", CodeSystem.ICD_10_CM,
            "BK", CodeSystem.ICD_9_CM,
            "BF", CodeSystem.ICD_9_CM);

    private static final Pattern QUALIFIER = Pattern.compile("[A-Z]{2,3}");

    /** Far more than the 12 or 25 that the guides allow. */
    private static final int MOST = 100;

    private final List<DiagnosisCode> codes = new ArrayList<>();
    /** For each position that a line may point to, the place in {@link #codes}; zero if it was unreadable. */
    private final List<Integer> places = new ArrayList<>();

    void accept(X12Segment hi, ClaimDraft claim) {
        for (int element = 1; element <= hi.size(); element++) {
            if (places.size() == MOST) {
                claim.warn(hi, "the claim has more than " + MOST + " diagnoses; further ones were left out");
                return;
            }
            String qualifier = hi.component(element, 1);
            CodeSystem system = QUALIFIERS.get(qualifier);
            if (system != null) {
                take(hi, element, system, claim);
            } else if (!qualifier.isEmpty() && !QUALIFIER.matcher(qualifier).matches()) {
                claim.warn(hi, name(element) + " has no qualifier and was left out");
            }
        }
    }

    private void take(X12Segment hi, int element, CodeSystem system, ClaimDraft claim) {
        String code = Codes.diagnosis(hi.component(element, 2));
        if (code != null) {
            codes.add(new DiagnosisCode(system, code));
            places.add(codes.size());
        } else {
            places.add(0);
            claim.warn(hi, name(element) + " holds no diagnosis code");
        }
    }

    List<DiagnosisCode> codes() {
        return codes;
    }

    /**
     * @param position as a line points, from 1
     * @return the place in {@link #codes}, from 1; zero if it points nowhere
     */
    int place(int position) {
        return position >= 1 && position <= places.size() ? places.get(position - 1) : 0;
    }

    private static String name(int element) {
        return String.format(Locale.ROOT, "HI%02d", element);
    }
}
