package org.writedown.reference.lookup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writedown.audit.reference.CodeTable;
import org.writedown.reference.Edition;
import org.writedown.reference.EditionChoice;
import org.writedown.reference.published.FeeRow;
import org.writedown.reference.published.ProcedureRow;

/**
 * HCPCS Level II by the dates in its rows, and the codes of the physician fee schedule as far as it speaks of them: a code
 * that it calls deleted has ended, one that it does not name may well be valid.
 */
record Procedures(
        String edition,
        EditionChoice hcpcs,
        Map<Integer, Map<String, ProcedureRow>> procedures,
        EditionChoice feeSchedules,
        Map<Integer, Map<String, FeeRow>> fees)
        implements CodeTable {

    /** Without the D codes, which are the dentists' own. */
    private static final Pattern LEVEL_TWO = Pattern.compile("[A-CE-V]\\d{4}");

    /** CMS publishes each quarter: for so long an edition knows all codes that there are. */
    private static final int WHOLE_FOR_DAYS = 90;

    private static final int YEAR = 365;

    @Override
    public Standing standing(String code, LocalDate on) {
        return LEVEL_TWO.matcher(code).matches() ? levelTwo(code, on) : other(code, on);
    }

    private Standing levelTwo(String code, LocalDate on) {
        if (hcpcs.isEmpty()) {
            return Standing.NOT_COVERED;
        }
        Optional<Edition> begun = hcpcs.on(on);
        Edition edition = begun.orElse(hcpcs.newestFirst().getLast());
        ProcedureRow row = procedures.getOrDefault(edition.id(), Map.of()).get(code);
        if (row == null) {
            boolean whole = begun.isPresent() && on.isBefore(edition.from().plusDays(WHOLE_FOR_DAYS));
            return whole ? Standing.UNKNOWN : Standing.NOT_COVERED;
        }
        if (row.added() != null && on.isBefore(row.added())) {
            return Standing.NOT_YET;
        }
        return row.ended() != null && !on.isBefore(row.ended()) ? Standing.ENDED : Standing.VALID;
    }

    private Standing other(String code, LocalDate on) {
        Optional<Edition> begun = feeSchedules.on(on);
        if (begun.isEmpty()) {
            return Standing.NOT_COVERED;
        }
        FeeRow row = fees.getOrDefault(begun.get().id(), Map.of()).get(code);
        if (row == null) {
            return Standing.NOT_COVERED;
        }
        if (row.status().equals("D")) {
            return Standing.ENDED;
        }
        return on.isBefore(begun.get().from().plusDays(YEAR)) ? Standing.VALID : Standing.NOT_COVERED;
    }
}
