package org.writedown.intake.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;
import org.writedown.intake.table.TableMapping.DecimalSign;

/**
 * Money in the spellings of statements: {@code $1,234.50}, {@code (12.00)}, {@code 12.00-},
 * {@code -12}, {@code 12.00 CR}. Thousands are grouped in threes or not at all, so that {@code 12,50}
 * and {@code 1.234,50} are no amounts unless the comma is declared as the sign of cents.
 */
final class TableMoney {

    private static final Pattern PLAIN =
            Pattern.compile("(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,13})(?:\\.\\d{0,10})?|\\.\\d{1,10}");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Statement.MOST_MINOR_UNITS, 2);

    private TableMoney() {}

    /** @return null if the text is no amount in whole cents; may be negative */
    static @Nullable Money parse(String text, DecimalSign decimals) {
        BigDecimal amount = exact(text, decimals);
        return amount == null || amount.scale() > 2 ? null : Money.of(amount.setScale(2), Money.USD);
    }

    /**
     * The same with fractions of a cent, as prices of a unit have.
     *
     * @return null if the text is no amount; without zeros behind the last decimal that counts
     */
    static @Nullable BigDecimal exact(String text, DecimalSign decimals) {
        String rest = text.replaceAll("[\\s\\u00A0\\u202F]", "").toUpperCase(Locale.ROOT);
        boolean negative = false;
        if (rest.startsWith("(") && rest.endsWith(")")) {
            negative = true;
            rest = rest.substring(1, rest.length() - 1);
        }
        rest = without(rest, "USD");
        if (rest.endsWith("CR")) {
            negative = true;
            rest = rest.substring(0, rest.length() - 2);
        }
        String unsigned = withoutSign(rest.replaceFirst("\\$", ""));
        if (unsigned.length() < rest.replaceFirst("\\$", "").length()) {
            if (negative) {
                return null;
            }
            negative = true;
        }
        return amount(decimals == DecimalSign.COMMA ? swapped(unsigned) : unsigned, negative);
    }

    private static String without(String text, String word) {
        String front = text.startsWith(word) ? text.substring(word.length()) : text;
        return front.endsWith(word) ? front.substring(0, front.length() - word.length()) : front;
    }

    private static String withoutSign(String text) {
        if (text.startsWith("-") || text.startsWith("\u2212")) {
            return text.substring(1);
        }
        return text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
    }

    private static String swapped(String text) {
        return text.replace(".", "\u0000").replace(',', '.').replace("\u0000", ",");
    }

    private static @Nullable BigDecimal amount(String text, boolean negative) {
        if (!PLAIN.matcher(text).matches()) {
            return null;
        }
        BigDecimal amount = new BigDecimal(text.replace(",", "")).stripTrailingZeros();
        if (amount.compareTo(LARGEST) > 0) {
            return null;
        }
        return negative ? amount.negate() : amount;
    }
}
