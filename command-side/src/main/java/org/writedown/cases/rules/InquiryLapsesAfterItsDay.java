package org.writedown.cases.rules;

import java.time.LocalDate;

/** Silence counts only when the day for an answer has passed. */
public record InquiryLapsesAfterItsDay(LocalDate respondBy, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return today.isAfter(respondBy);
    }

    @Override
    public String reason() {
        return "an answer is not overdue until after " + respondBy;
    }
}
