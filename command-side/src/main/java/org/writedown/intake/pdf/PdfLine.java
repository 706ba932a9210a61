package org.writedown.intake.pdf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;

/**
 * A line of text that looks like a charge. To be confirmed by a person, never recorded silently.
 *
 * @param page from 1
 * @param row of the page, from 1: lines of text as a person counts them
 * @param code what looks like a procedure code; absent if nothing does
 * @param amount the last amount of the line
 */
public record PdfLine(
        int page,
        int row,
        @Nullable LocalDate date,
        @Nullable String code,
        String text,
        Money amount) {}
