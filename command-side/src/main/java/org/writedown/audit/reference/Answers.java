package org.writedown.audit.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fetched data. A component is null where that kind of data is not loaded at all, which is
 * different from data that is loaded and knows nothing of a code.
 */
public record Answers(
        @Nullable CodeTable procedures,
        @Nullable CodeTable diagnoses,
        @Nullable PtpEdits pairs,
        @Nullable UnitLimits limits,
        @Nullable FeeSchedule fees,
        @Nullable PostedPrices prices,
        @Nullable CodeList places,
        @Nullable CodeList revenueCodes) {

    public static final Answers NOTHING = new Answers(null, null, null, null, null, null, null, null);

    /** The data of that kind; absent if it is not loaded. */
    public Optional<Edited> of(DataKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case PROCEDURE_CODES -> procedures;
                    case DIAGNOSIS_CODES -> diagnoses;
                    case PTP_EDITS -> pairs;
                    case UNIT_LIMITS -> limits;
                    case FEE_SCHEDULE -> fees;
                    case POSTED_PRICES -> prices;
                    case PLACES_OF_SERVICE -> places;
                    case REVENUE_CODES -> revenueCodes;
                });
    }
}
