package org.writedown.reference.published;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as hospitals write them. */
final class Amounts {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(\\.\\d{1,10})?|\\.\\d{1,10}");

    /** CMS has hospitals write nine nines where an amount cannot be stated (validator alert). */
    private static final BigDecimal PLACEHOLDER = new BigDecimal("999999999");

    private Amounts() {}

    /**
     * {@code 1200}, {@code 1,200.00} or {@code $1200}; null for a blank, for zero and for the placeholder, none of
     * which is a price.
     *
     * @throws NumberFormatException if it is anything else
     */
    static @Nullable BigDecimal read(String text) {
        String plain = text.replace(",", "").replace("$", "").strip();
        if (plain.isEmpty()) {
            return null;
        }
        if (!PLAIN.matcher(plain).matches()) {
            throw new NumberFormatException("not an amount");
        }
        BigDecimal amount = new BigDecimal(plain);
        boolean stated = amount.signum() > 0 && amount.compareTo(PLACEHOLDER) < 0;
        return stated ? amount : null;
    }
}
