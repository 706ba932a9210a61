package org.writedown.intake.fhir;

import java.util.Arrays;
import java.util.List;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The fields that are wanted, wherever they stand; all others are passed over token by token and cost no memory. */
enum Field {
    // of any resource
    RESOURCE_TYPE("resourceType"),
    ID("id"),
    IDENTIFIER("identifier"),
    SYSTEM("system"),
    VALUE("value"),
    CODE("code"),
    CODING("coding"),
    CURRENCY("currency"),
    START("start"),
    END("end"),
    REFERENCE("reference"),
    TYPE("type"),
    CONTAINED("contained"),
    NAME("name"),
    FAMILY("family"),
    GIVEN("given"),
    ENTRY("entry"),
    RESOURCE("resource"),
    FULL_URL("fullUrl"),
    /** Of a reference it names a provider or payer; that of a code may be a CPT descriptor and is passed over. */
    DISPLAY("display"),
    // of claims and decisions
    STATUS("status"),
    USE("use"),
    CREATED("created"),
    BILLABLE_PERIOD("billablePeriod"),
    INSURER("insurer"),
    PROVIDER("provider"),
    CLAIM("claim"),
    REQUEST("request"),
    OUTCOME("outcome"),
    DIAGNOSIS("diagnosis"),
    DIAGNOSIS_CODE("diagnosisCodeableConcept"),
    SEQUENCE("sequence"),
    ITEM("item"),
    ADDED_ITEM("addItem"),
    TOTAL("total"),
    PAYMENT("payment"),
    AMOUNT("amount"),
    DATE("date"),
    ADJUDICATION("adjudication"),
    CATEGORY("category"),
    SUPPORTING_INFO("supportingInfo"),
    TEXT_VALUE("valueString"),
    TIMING_PERIOD("timingPeriod"),
    // of items
    DIAGNOSIS_SEQUENCE("diagnosisSequence"),
    REVENUE("revenue"),
    PRODUCT_OR_SERVICE("productOrService"),
    MODIFIER("modifier"),
    SERVICED_DATE("servicedDate"),
    SERVICED_PERIOD("servicedPeriod"),
    LOCATION("locationCodeableConcept"),
    QUANTITY("quantity"),
    NET("net");

    private static final List<Field> ALL = List.of(values());

    /** Tells a name without making a text of it. */
    static final PropertyNameMatcher MATCHER = FhirReader.JSON.constructNameMatcher(
            Arrays.stream(values()).map(field -> Named.fromString(field.json)).toList(), true);

    private final String json;

    Field(String json) {
        this.json = json;
    }

    /** @param match of {@link #MATCHER}, zero or more */
    static Field of(int match) {
        return ALL.get(match);
    }

    boolean isDisplayed() {
        return this == INSURER || this == PROVIDER;
    }
}
