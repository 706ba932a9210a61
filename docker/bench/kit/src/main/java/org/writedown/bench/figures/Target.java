package org.writedown.bench.figures;

/**
 * A figure that must be reached.
 *
 * @param what in words, for the table
 */
public record Target(String figure, Bound bound, double value, String what) {

    /** On which side of the value the figure must be. */
    public enum Bound {
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    public boolean reached(double measured) {
        return switch (bound) {
            case AT_LEAST -> measured >= value;
            case AT_MOST -> measured <= value;
        };
    }

    /** For example {@code >= 2}. */
    public String demand() {
        return bound.sign + " " + FlatJson.number(value);
    }
}
