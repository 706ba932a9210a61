package org.writedown.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.Interval;
import org.writedown.contract.value.LineCircumstances;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Notice;
import org.writedown.contract.value.Payer;
import org.writedown.contract.value.Stay;
import org.writedown.contract.value.TimeBasis;
import org.writedown.http.Problems;

/**
 * What is known of a bill beyond what it prints, as a client writes it. What is absent is not known.
 *
 * @param payer where it is more than the case says, such as {@code MEDICARE}
 * @param stay admission and, once it is over, discharge
 * @param observed when observation began and ended
 * @param observationNotice whether the notice of observation is on file
 * @param estimate the provider's good-faith estimate
 * @param lastSeen when the same group saw the patient before
 * @param askedOfPatient what the provider now asks of the patient
 */
record CircumstancesBody(
        @Nullable Payer payer,
        @Nullable StayBody stay,
        @Nullable IntervalBody observed,
        @Nullable Notice observationNotice,
        @Nullable Money estimate,
        @Nullable LocalDate lastSeen,
        @Nullable Money askedOfPatient,
        List<LineBody> lines) {

    /** Days of the stay. */
    record StayBody(LocalDate admitted, @Nullable LocalDate discharged) {}

    /** By the clock where the care was given, such as {@code 2026-02-01T08:30}. */
    record IntervalBody(LocalDateTime from, LocalDateTime to) {}

    /** What is known of a line, by its number. */
    record LineBody(
            int line,
            @Nullable Money unitPrice,
            @Nullable Integer minutes,
            @Nullable TimeBasis basis,
            @Nullable IntervalBody interval,
            @Nullable BigDecimal dose) {}

    /** @throws ErrorResponseException if it contradicts itself */
    BillCircumstances read() {
        List<LineCircumstances> described = lines.stream()
                .map(line -> checked(
                        "lines",
                        () -> new LineCircumstances(
                                line.line,
                                line.unitPrice,
                                line.minutes,
                                line.basis,
                                interval("lines", line.interval),
                                line.dose)))
                .toList();
        Stay days = stay == null ? null : checked("stay", () -> new Stay(stay.admitted, stay.discharged));
        Interval watched = interval("observed", observed);
        return checked(
                "circumstances",
                () -> new BillCircumstances(
                        payer, days, watched, observationNotice, estimate, lastSeen, askedOfPatient, described));
    }

    private static @Nullable Interval interval(String field, @Nullable IntervalBody body) {
        return body == null ? null : checked(field, () -> new Interval(body.from, body.to));
    }

    private static <T> T checked(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw Problems.malformed(field, String.valueOf(e.getMessage()));
        }
    }
}
