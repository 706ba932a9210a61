package org.writedown.bills;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.UnitOfService;

/**
 * A line as the corpus writes it. What a side's form has no field for is left out: departments on professional bills,
 * places and practitioners on hospitals' bills; what the form needs and the line does not say is filled in.
 */
record LineText(List<String> words, BillSide side) {

    BillLine line(int number, LocalDate day, Days days) {
        String units = Words.after(words, "x", "1");
        String until = Words.after(words, "until:", "");
        String[] code =
                words.stream().filter(Words::isCode).findFirst().orElse("").split("-", 0);
        boolean professional = side == BillSide.PROFESSIONAL;
        String quoted = Words.after(words, "\"", "");
        return new BillLine(
                number,
                professional ? null : RevenueCode.padded(revenue(code[0])),
                code[0].isEmpty() ? null : ProcedureCode.of(code[0]),
                Arrays.stream(code).skip(1).map(Modifier::new).toList(),
                quoted.isEmpty() ? null : quoted.substring(0, quoted.length() - 1),
                new BigDecimal(units.replaceAll("[a-z]", "")),
                units.endsWith("min")
                        ? UnitOfService.MINUTES
                        : units.endsWith("d") ? UnitOfService.DAYS : UnitOfService.UNITS,
                Money.usd(words.stream().filter(Words::isMoney).findFirst().orElseThrow()),
                day,
                until.isEmpty() ? day : days.of(until),
                Arrays.stream(Words.after(words, "ptr:", "").split(",", 0))
                        .filter(pointer -> !pointer.isEmpty())
                        .map(Integer::valueOf)
                        .toList(),
                professional ? Words.after(words, "@", "11") : null,
                professional ? new ProviderId(Words.after(words, "by:", "A")) : null);
    }

    private String revenue(String code) {
        return words.stream().filter(Words::isRevenue).findFirst().orElseGet(() -> usual(code));
    }

    /** The department that such a code usually stands under. */
    private static String usual(String code) {
        return switch (code.isEmpty() ? ' ' : code.charAt(0)) {
            case 'J', 'Q' -> "0636";
            case 'A', 'E', 'L' -> "0270";
            case '7' -> "0320";
            case '8' -> "0300";
            case '9' -> "0940";
            default -> "0360";
        };
    }
}
