package org.writedown.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a rule did over labelled bills: found and expected, found and not, expected and not found. */
record Score(int right, int tooMuch, int missed) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, tooMuch + other.tooMuch, missed + other.missed);
    }

    /** Of what was found, the part that was expected, in percent; 100 where nothing was found. */
    BigDecimal precision() {
        return share(right, right + tooMuch);
    }

    /** Of what was expected, the part that was found, in percent; 100 where nothing was expected. */
    BigDecimal recall() {
        return share(right, right + missed);
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.valueOf(100)
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
