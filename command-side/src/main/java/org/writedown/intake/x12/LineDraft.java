package org.writedown.intake.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.UnitOfService;
import org.writedown.intake.Codes;
import org.writedown.intake.Digits;
import org.writedown.intake.x12.X12Dates.Period;

/**
 * A service line being read: SV1 (professional: SV101 procedure, 02 charge, 03 unit, 04 quantity, 05
 * place of service, 07 pointers) or SV2 (institutional: 01 revenue code, 02 procedure, 03 charge, 04
 * unit, 05 quantity), then its date and rendering provider.
 */
final class LineDraft {

    private static final Pattern POINTER = Pattern.compile("(\\d{1,2})(?:\\.0*)?");

    private static final Map<String, UnitOfService> UNITS =
            Map.of("UN", UnitOfService.UNITS, "MJ", UnitOfService.MINUTES, "DA", UnitOfService.DAYS);

    private final X12Segment service;
    private final BillSide side;
    private final ClaimDraft claim;
    private final Money charge;
    private @Nullable Period served;
    private @Nullable ProviderId rendering;

    /** @throws Unreadable if the charge is no amount */
    LineDraft(X12Segment service, ClaimDraft claim) {
        this.service = service;
        this.claim = claim;
        this.side = service.is("SV2") ? BillSide.FACILITY : BillSide.PROFESSIONAL;
        this.charge = side == BillSide.FACILITY
                ? X12Numbers.charge(service, 3, "SV203 (line charge)")
                : X12Numbers.charge(service, 2, "SV102 (line charge)");
    }

    BillSide side() {
        return side;
    }

    Money charge() {
        return charge;
    }

    /** Whether this is the row that repeats the claim's total under revenue code 0001. */
    boolean isTotal() {
        return side == BillSide.FACILITY && Codes.isTotal(service.text(1));
    }

    void served(Period period) {
        served = period;
    }

    void rendering(@Nullable ProviderId provider) {
        rendering = provider;
    }

    /** @param elsewhere what the claim states for lines that do not say it themselves */
    BillLine toLine(int number, Diagnoses diagnoses, ClaimDefaults elsewhere) {
        Period when = served == null ? elsewhere.served() : served;
        int procedure = side == BillSide.FACILITY ? 2 : 1;
        return new BillLine(
                number,
                revenue(),
                code(procedure),
                Procedures.modifiers(service, procedure, claim::warn),
                description(procedure),
                quantity(),
                unit(),
                charge,
                when == null ? null : when.from(),
                when == null ? null : when.to(),
                pointers(diagnoses),
                place(elsewhere),
                rendering == null ? elsewhere.rendering() : rendering);
    }

    private @Nullable RevenueCode revenue() {
        if (side == BillSide.PROFESSIONAL) {
            return null;
        }
        RevenueCode code = Codes.revenue(service.text(1));
        if (code == null) {
            claim.warn(service, "SV201 holds no revenue code");
        }
        return code;
    }

    private @Nullable ProcedureCode code(int element) {
        if (side == BillSide.PROFESSIONAL && service.component(element, 2).isEmpty()) {
            claim.warn(service, "SV101 holds no procedure code");
        }
        return Procedures.code(service, element, claim::warn);
    }

    private @Nullable String description(int element) {
        String words = service.component(element, 7);
        return words.isBlank() ? null : words.substring(0, Math.min(words.length(), BillLine.LONGEST_DESCRIPTION));
    }

    private BigDecimal quantity() {
        int element = side == BillSide.FACILITY ? 5 : 4;
        String name = side == BillSide.FACILITY ? "SV205 (quantity)" : "SV104 (quantity)";
        if (service.text(element).isEmpty()) {
            claim.warn(service, name + " is missing; taken as 1");
            return BigDecimal.ONE;
        }
        return X12Numbers.quantity(service, element, name);
    }

    private UnitOfService unit() {
        String unit = service.text(side == BillSide.FACILITY ? 4 : 3);
        UnitOfService known = UNITS.get(unit);
        if (known == null) {
            claim.warn(service, "the unit of service is not UN, MJ or DA; taken as units");
            return UnitOfService.UNITS;
        }
        return known;
    }

    private List<Integer> pointers(Diagnoses diagnoses) {
        List<Integer> pointers = new ArrayList<>();
        for (int component = 1; side == BillSide.PROFESSIONAL && component <= 4; component++) {
            String text = service.component(7, component);
            int place = diagnoses.place(pointer(text));
            if (place > 0) {
                pointers.add(place);
            } else if (!text.isEmpty()) {
                claim.warn(service, "a diagnosis pointer (SV107) points to no diagnosis and was left out");
            }
        }
        return pointers;
    }

    /** @return zero if it is no pointer */
    private static int pointer(String text) {
        if (text.length() <= 2) {
            return Math.max(0, Digits.number(text, 0, text.length()));
        }
        Matcher pointer = POINTER.matcher(text);
        return pointer.matches() ? Integer.parseInt(pointer.group(1)) : 0;
    }

    private @Nullable String place(ClaimDefaults elsewhere) {
        if (side == BillSide.FACILITY) {
            return null;
        }
        String place = service.text(5).isEmpty() ? elsewhere.placeOfService() : service.text(5);
        if (!Codes.isTwoLettersOrDigits(place)) {
            if (!place.isEmpty()) {
                claim.warn(service, "the place of service does not have two letters or digits and was left out");
            }
            return null;
        }
        return place;
    }
}
