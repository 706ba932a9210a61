package org.writedown.audit.rule;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Circumstances;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.LineFacts;
import org.writedown.audit.reference.DataKind;
import org.writedown.audit.reference.Edited;
import org.writedown.contract.value.ProviderId;

/** What a rule cannot do without. */
public enum Need {
    PROCEDURE_CODES(DataKind.PROCEDURE_CODES, "the HCPCS code file"),
    DIAGNOSIS_CODES(DataKind.DIAGNOSIS_CODES, "the ICD-10-CM order file", " of its year"),
    PTP_EDITS(DataKind.PTP_EDITS, "the NCCI procedure-to-procedure edits", " of its setting"),
    UNIT_LIMITS(DataKind.UNIT_LIMITS, "the NCCI medically unlikely edits", " of its setting and quarter"),
    FEE_SCHEDULE(DataKind.FEE_SCHEDULE, "the Medicare physician fee schedule", " of its year"),
    POSTED_PRICES(DataKind.POSTED_PRICES, "the hospital's posted prices"),
    PLACES_OF_SERVICE(DataKind.PLACES_OF_SERVICE, "the list of places of service"),
    REVENUE_CODES(DataKind.REVENUE_CODES, "the list of revenue codes"),
    STAY(null, "the days of admission and discharge"),
    OBSERVED(null, "when observation began and ended"),
    DOCUMENTED_TIME(null, "the documented minutes"),
    DOCUMENTED_DOSE(null, "the documented dose"),
    UNIT_PRICE(null, "the unit prices"),
    REMITTANCE(null, "the payer's explanation of benefits"),
    ESTIMATE(null, "the good-faith estimate"),
    DATES(null, "dates of service");

    private final @Nullable DataKind data;
    private final String words;
    private final String narrower;

    Need(@Nullable DataKind data, String words) {
        this(data, words, "");
    }

    /** @param narrower which of it a bill needs: what is loaded for others is of no use */
    Need(@Nullable DataKind data, String words, String narrower) {
        this.data = data;
        this.words = words;
        this.narrower = narrower;
    }

    /** The published data that it is; absent for what only the case can tell. */
    public @Nullable DataKind data() {
        return data;
    }

    public String words() {
        return words;
    }

    /** What was missing for one bill. */
    String wordsOfABill() {
        return words + narrower;
    }

    /** Whether it is at hand for this bill. */
    public boolean isMet(ExaminedBill bill) {
        if (data != null) {
            return bill.reference()
                    .of(data)
                    .filter(loaded -> covers(loaded, bill))
                    .isPresent();
        }
        Circumstances known = bill.known();
        return switch (this) {
            case STAY -> known.stay() != null && known.stay().discharged() != null;
            case OBSERVED -> known.observed() != null;
            case DOCUMENTED_TIME -> any(known, facts -> facts.minutes() != null || facts.interval() != null);
            case DOCUMENTED_DOSE -> any(known, facts -> facts.dose() != null);
            case UNIT_PRICE -> any(known, facts -> facts.unitPrice() != null);
            case REMITTANCE -> known.remittance() != null;
            case ESTIMATE -> known.estimate() != null;
            case DATES -> bill.firstDate() != null;
            default -> throw new IllegalStateException(this + " is published data");
        };
    }

    /** One day that it speaks about is enough: then the rule has something to look at. */
    private static boolean covers(Edited loaded, ExaminedBill bill) {
        ProviderId provider = bill.statement().provider().id();
        return bill.days().isEmpty()
                ? loaded.covers(bill.setting(), provider, null)
                : bill.days().stream().anyMatch(day -> loaded.covers(bill.setting(), provider, day.date()));
    }

    private static boolean any(Circumstances known, Predicate<LineFacts> test) {
        return known.lines().values().stream().anyMatch(test);
    }
}
