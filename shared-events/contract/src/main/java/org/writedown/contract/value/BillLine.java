package org.writedown.contract.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One line of an itemised bill as the provider billed it.
 *
 * @param number from 1, in the order of the bill
 * @param revenue department, on facility bills
 * @param procedure what was done, where the line says so
 * @param description the bill's own words; never a code system's descriptor shipped by us
 * @param units how many, in {@code unit}; positive
 * @param charge what is asked for the whole line; zero or more
 * @param serviceFrom first date of service, where stated
 * @param serviceTo last date of service; equal to {@code serviceFrom} for a single day
 * @param diagnosisPointers positions (from 1) in the statement's diagnoses
 * @param placeOfService two-digit CMS place of service, on professional bills
 * @param renderingProvider NPI or the firm's key of who performed the service
 */
public record BillLine(
        int number,
        @Nullable RevenueCode revenue,
        @Nullable ProcedureCode procedure,
        List<Modifier> modifiers,
        @Nullable String description,
        BigDecimal units,
        UnitOfService unit,
        Money charge,
        @Nullable LocalDate serviceFrom,
        @Nullable LocalDate serviceTo,
        List<Integer> diagnosisPointers,
        @Nullable String placeOfService,
        @Nullable ProviderId renderingProvider) {

    /** 837 allows four modifiers a line; statements sometimes print more. */
    public static final int MOST_MODIFIERS = 8;

    public static final int LONGEST_DESCRIPTION = 500;

    public BillLine {
        if (number < 1) {
            throw new IllegalArgumentException("lines are numbered from 1, not " + number);
        }
        if (charge.isNegative()) {
            throw new IllegalArgumentException("line " + number + " has a negative charge");
        }
        if (units.signum() < 0) {
            throw new IllegalArgumentException("line " + number + " has negative units");
        }
        if (modifiers.size() > MOST_MODIFIERS) {
            throw new IllegalArgumentException("line " + number + " has more than " + MOST_MODIFIERS + " modifiers");
        }
        if (description != null) {
            Texts.limit("the description of line " + number, description, LONGEST_DESCRIPTION);
        }
        if (serviceFrom != null && serviceTo != null && serviceTo.isBefore(serviceFrom)) {
            throw new IllegalArgumentException("line " + number + " ends before it begins");
        }
        modifiers = List.copyOf(modifiers);
        diagnosisPointers = List.copyOf(diagnosisPointers);
    }

    /** The same line under another number. */
    public BillLine numbered(int other) {
        return new BillLine(
                other,
                revenue,
                procedure,
                modifiers,
                description,
                units,
                unit,
                charge,
                serviceFrom,
                serviceTo,
                diagnosisPointers,
                placeOfService,
                renderingProvider);
    }

    /** How a person names the line in a letter: its code, else its revenue code, else its words. */
    public String label() {
        return Optional.ofNullable(procedure)
                .map(code -> code + modifierSuffix())
                .or(() -> Optional.ofNullable(revenue).map(code -> "revenue code " + code))
                .or(() -> Optional.ofNullable(description))
                .filter(Predicate.not(String::isBlank))
                .orElse("line " + number);
    }

    private String modifierSuffix() {
        return modifiers.isEmpty()
                ? ""
                : "-" + String.join("-", modifiers.stream().map(Modifier::value).toList());
    }
}
