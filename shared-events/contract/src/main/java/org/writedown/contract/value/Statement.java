package org.writedown.contract.value;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider sent: one dated statement of one account.
 *
 * @param provider the billing provider
 * @param account the provider's account or patient control number
 * @param typeOfBill UB-04 form locator 4, on facility bills
 * @param statedOn the statement's own date
 * @param diagnoses in the order that the lines' pointers count
 * @param lines empty for a summary
 * @param statedTotal the total charge that the statement states; the baseline, never recomputed
 */
public record Statement(
        Provider provider,
        Sensitive<String> account,
        StatementKind kind,
        BillSide side,
        @Nullable String typeOfBill,
        @Nullable LocalDate statedOn,
        List<DiagnosisCode> diagnoses,
        List<BillLine> lines,
        Money statedTotal,
        Source source) {

    /** More lines than any real bill has; a limit so that an upload cannot exhaust memory. */
    public static final int MOST_LINES = 10_000;

    /** Ten billion dollars: beyond any bill, and far from overflow in any sum. */
    public static final long MOST_MINOR_UNITS = 1_000_000_000_000L;

    public Statement {
        if ((kind == StatementKind.SUMMARY) != lines.isEmpty()) {
            throw new IllegalArgumentException("a summary has no lines and an itemised statement has some");
        }
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("a statement has at most " + MOST_LINES + " lines, not " + lines.size());
        }
        if (statedTotal.isNegative() || statedTotal.minorUnits() > MOST_MINOR_UNITS) {
            throw new IllegalArgumentException("a stated total of " + statedTotal + " is out of range");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() != i + 1) {
                throw new IllegalArgumentException("lines are numbered 1, 2, 3, ... in order; line " + (i + 1)
                        + " is numbered " + lines.get(i).number());
            }
        }
        diagnoses = List.copyOf(diagnoses);
        lines = List.copyOf(lines);
    }

    /** The same statement as another source has it. */
    public Statement readFrom(Source other) {
        return new Statement(provider, account, kind, side, typeOfBill, statedOn, diagnoses, lines, statedTotal, other);
    }

    /** The same statement, as one of this account. */
    public Statement ofAccount(Provider of, Sensitive<String> account) {
        return new Statement(of, account, kind, side, typeOfBill, statedOn, diagnoses, lines, statedTotal, source);
    }

    /** The sum of the lines' charges. */
    public Money linesTotal() {
        Money total = Money.zero(statedTotal.currency());
        for (BillLine line : lines) {
            total = total.plus(line.charge());
        }
        return total;
    }

    /** Stated total minus lines: zero when an itemised statement ties; may be negative. */
    public Money unitemised() {
        return statedTotal.minus(linesTotal());
    }
}
