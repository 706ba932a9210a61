package org.writedown.intake.rif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.UnitOfService;
import org.writedown.intake.Amounts;
import org.writedown.intake.Codes;
import org.writedown.intake.Findings;
import org.writedown.intake.Providers;
import org.writedown.intake.rif.RifLayout.Kind;

/** One row as a line of a bill. */
final class RifLine {

    private static final Pattern PLACE = Pattern.compile("[A-Z0-9]{2}");

    private final RifLayout layout;
    private final RifRow row;
    private final Findings warnings;

    RifLine(RifLayout layout, RifRow row, Findings warnings) {
        this.layout = layout;
        this.row = row;
        this.warnings = warnings;
    }

    /** Whether this row repeats the claim's total under revenue code 0001. */
    boolean isTotal() {
        return layout.kind() == Kind.INSTITUTIONAL && Codes.isTotal(text("REV_CNTR"));
    }

    /** @throws org.writedown.intake.UnreadableClaim if it is missing or no amount */
    Money charge() {
        String name = layout.kind().charge;
        return Amounts.charge(text(name), row.position(name), name);
    }

    BillLine toLine(int number, RifDiagnoses diagnoses) {
        LocalDate from = day(
                switch (layout.kind()) {
                    case INSTITUTIONAL -> text("REV_CNTR_DT").isEmpty() ? "CLM_FROM_DT" : "REV_CNTR_DT";
                    case PROFESSIONAL -> "LINE_1ST_EXPNS_DT";
                    case PRESCRIPTION -> "SRVC_DT";
                });
        LocalDate to = day(
                switch (layout.kind()) {
                    case INSTITUTIONAL -> text("REV_CNTR_DT").isEmpty() ? "CLM_THRU_DT" : "REV_CNTR_DT";
                    case PROFESSIONAL -> "LINE_LAST_EXPNS_DT";
                    case PRESCRIPTION -> "SRVC_DT";
                });
        if (from != null && to != null && to.isBefore(from)) {
            warn("the last day of service is before the first; it was left out");
            to = null;
        }
        return new BillLine(
                number,
                revenue(),
                code(),
                modifiers(),
                null,
                units(),
                UnitOfService.UNITS,
                charge(),
                from,
                to,
                diagnoses.pointers(text("LINE_ICD_DGNS_CD")),
                place(),
                rendering());
    }

    private @Nullable LocalDate day(String column) {
        String text = text(column);
        LocalDate day = RifDates.day(text);
        if (day == null && !text.isEmpty()) {
            warn(column + " is no day and was left out");
        }
        return day;
    }

    private @Nullable RevenueCode revenue() {
        if (layout.kind() != Kind.INSTITUTIONAL) {
            return null;
        }
        RevenueCode code = Codes.revenue(text("REV_CNTR"));
        if (code == null && !text("REV_CNTR").isEmpty()) {
            warn("the revenue code has other than up to four digits and was left out");
        }
        return code;
    }

    private @Nullable ProcedureCode code() {
        boolean drug = layout.kind() == Kind.PRESCRIPTION;
        String written = text(drug ? "PROD_SRVC_ID" : "HCPCS_CD");
        String code = Codes.procedure(written);
        if (code == null) {
            if (!written.isEmpty()) {
                warn("the procedure code is none of any system and was left out");
            }
            return null;
        }
        return drug ? new ProcedureCode(CodeSystem.OTHER_PROCEDURE, code) : ProcedureCode.of(code);
    }

    private List<Modifier> modifiers() {
        List<Modifier> modifiers = new ArrayList<>(4);
        for (int column : layout.modifiers()) {
            String written = row.text(column);
            Modifier modifier = Codes.modifier(written);
            if (modifier != null) {
                modifiers.add(modifier);
            } else if (!written.isEmpty()) {
                warn("a modifier does not have two letters or digits and was left out");
            }
        }
        return modifiers;
    }

    private BigDecimal units() {
        String name = layout.kind().units;
        if (text(name).isEmpty()) {
            warn(name + " is missing; taken as 1");
            return BigDecimal.ONE;
        }
        return Amounts.quantity(text(name), row.position(name), name);
    }

    private @Nullable String place() {
        String place = text("LINE_PLACE_OF_SRVC_CD").toUpperCase(Locale.ROOT);
        return PLACE.matcher(place).matches() ? place : null;
    }

    private @Nullable ProviderId rendering() {
        String npi = text(layout.kind() == Kind.PROFESSIONAL ? "PRF_PHYSN_NPI" : "RNDRNG_PHYSN_NPI");
        return Providers.isNpi(npi) ? new ProviderId("npi:" + npi) : null;
    }

    private String text(String column) {
        return layout.text(row, column);
    }

    private void warn(String text) {
        warnings.add(row.position(), text);
    }
}
