package org.writedown.contract.value;

import java.util.regex.Pattern;

/** A four-digit revenue code of the UB-04 (form locator 42; maintained by NUBC). */
public record RevenueCode(String value) {

    private static final Pattern FOUR = Pattern.compile("\\d{4}");

    /** The row that states the claim's total; never a service. */
    public static final RevenueCode TOTAL = new RevenueCode("0001");

    public RevenueCode {
        Texts.require("revenue code", value, FOUR);
    }

    /** Restores leading zeros that files drop ({@code 450} is {@code 0450}). */
    public static RevenueCode padded(String digits) {
        return new RevenueCode(CodeSpelling.revenue(digits));
    }

    @Override
    public String toString() {
        return value;
    }
}
