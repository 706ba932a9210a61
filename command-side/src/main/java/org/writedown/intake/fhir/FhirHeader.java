package org.writedown.intake.fhir;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Stay;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.Position;
import org.writedown.intake.Stays;

/** What a Claim, ExplanationOfBenefit or ClaimResponse says of itself as a whole: what it is, its numbers, its kind of bill. */
final class FhirHeader {

    private static final Set<String> FACILITY = Set.of("institutional", "inpatient-facility", "outpatient-facility");
    private static final Pattern TYPE_OF_BILL = Pattern.compile("0?[0-9A-Z]{3}");
    private static final int LONGEST_NUMBER = 80;

    private static final Map<String, String> FORMATS = Map.of("ExplanationOfBenefit", "fhir-eob");

    private final FhirNode resource;
    private final String type;
    private final Position position;

    FhirHeader(FhirNode resource, Position position) {
        this.resource = resource;
        this.type = resource.text(Field.RESOURCE_TYPE);
        this.position = position;
    }

    boolean isClaim() {
        return type.equals("Claim");
    }

    Position position() {
        return position;
    }

    Position place(String element) {
        return new Position("resource", position.number(), type + "." + element);
    }

    Source source(Document document) {
        String format = FORMATS.getOrDefault(type, "fhir-" + type.toLowerCase(Locale.ROOT));
        return new Source(document.hash(), format, position.toString());
    }

    /** The provider's account; null where it is not stated. */
    @Nullable Sensitive<String> account() {
        for (FhirNode info : resource.list(Field.SUPPORTING_INFO)) {
            if (info.isCoded(Field.CATEGORY, "patientaccountnumber")) {
                return number(info.text(Field.TEXT_VALUE));
            }
        }
        return null;
    }

    /** The first number by which the payer, or the provider, knows the claim; null if there is none. */
    @Nullable Sensitive<String> claimNumber() {
        for (FhirNode identifier : resource.list(Field.IDENTIFIER)) {
            Sensitive<String> number = number(identifier.text(Field.VALUE));
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    @Nullable Sensitive<String> id() {
        return number(resource.text(Field.ID));
    }

    /** Such as {@code complete}; null where it is not stated. */
    @Nullable String outcome() {
        String outcome = resource.text(Field.OUTCOME);
        return outcome.isEmpty() ? null : shortened(outcome);
    }

    BillSide side() {
        for (FhirNode coding : resource.codings(Field.TYPE)) {
            if (FACILITY.contains(coding.text(Field.CODE))) {
                return BillSide.FACILITY;
            }
        }
        return BillSide.PROFESSIONAL;
    }

    @Nullable String typeOfBill() {
        for (FhirNode info : resource.list(Field.SUPPORTING_INFO)) {
            if (info.isCoded(Field.CATEGORY, "typeofbill")) {
                for (FhirNode coding : info.codings(Field.CODE)) {
                    String code = coding.text(Field.CODE);
                    if (TYPE_OF_BILL.matcher(code).matches()) {
                        return code.length() == 3 ? "0" + code : code;
                    }
                }
            }
        }
        return null;
    }

    /** CARIN's admission period; a billable period is what is billed for and no stay. */
    @Nullable Stay stay(Findings warnings) {
        String type = typeOfBill();
        if (side() != BillSide.FACILITY || (type != null && !Stays.isOvernight(type))) {
            return null;
        }
        for (FhirNode info : resource.list(Field.SUPPORTING_INFO)) {
            if (info.isCoded(Field.CATEGORY, "admissionperiod")) {
                FhirNode period = info.child(Field.TIMING_PERIOD);
                return Stays.stay(period.day(Field.START), period.day(Field.END), warnings, place("supportingInfo"));
            }
        }
        return null;
    }

    private static @Nullable Sensitive<String> number(String text) {
        return text.isEmpty() ? null : Sensitive.of(shortened(text));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_NUMBER));
    }
}
