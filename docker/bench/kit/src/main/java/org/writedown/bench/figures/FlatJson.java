package org.writedown.bench.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.stream.Collectors;

/** A flat JSON object of numbers. Names are letters, digits, dots and underscores, so nothing has to be escaped. */
public final class FlatJson {

    /** More digits would claim a precision that no measurement here has. */
    private static final MathContext DIGITS = new MathContext(6);

    private FlatJson() {}

    public static String of(Map<String, Double> values) {
        return values.entrySet().stream()
                .map(entry -> "  \"" + entry.getKey() + "\": " + number(entry.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    /** In plain digits, rounded; whole numbers without a point. */
    public static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
