package org.writedown.intake.remittance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.value.Adjudication;
import org.writedown.contract.value.Confidence;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Sensitive;
import org.writedown.intake.ReadRemittance;

/**
 * Finds the adjudication that a reversal takes back: the payer's number is the same and what was paid
 * is negated. A reversal of another amount is of a decision that the record does not have as it was.
 */
public final class ReversalMatching {

    private ReversalMatching() {}

    /**
     * An adjudication that stands.
     *
     * @param sequence its number within the case
     * @param account of its bill
     */
    public record Standing(long sequence, InsuranceAdjudicated event, Sensitive<String> account) {}

    /** The adjudication that is taken back. */
    public record Reversed(Standing standing, Confidence confidence, String reason) {}

    /** The latest of the surest; none if nothing speaks for any. */
    public static Optional<Reversed> match(ReadRemittance reversal, List<Standing> standing) {
        return standing.stream()
                .flatMap(each -> consider(reversal, each).stream())
                .min(Comparator.comparing(Reversed::confidence)
                        .thenComparing(found -> -found.standing().sequence()));
    }

    private static Optional<Reversed> consider(ReadRemittance reversal, Standing standing) {
        Adjudication detail = standing.event().detail();
        boolean number = detail != null && same(reversal.payerControl(), detail.payerControl());
        boolean account = same(reversal.account(), standing.account());
        boolean amount = negated(reversal.paid(), standing.event().paid());
        if (number && amount) {
            return found(standing, Confidence.EXACT, "the payer's number is the same and the payment is negated");
        }
        if (account && amount) {
            return found(standing, Confidence.LIKELY, "the account is the same and the payment is negated");
        }
        if (number || account) {
            return found(standing, Confidence.DOUBTFUL, "the number is the same, but another payment is taken back");
        }
        return Optional.empty();
    }

    private static Optional<Reversed> found(Standing standing, Confidence confidence, String reason) {
        return Optional.of(new Reversed(standing, confidence, reason));
    }

    private static boolean same(@Nullable Sensitive<String> one, @Nullable Sensitive<String> other) {
        return one != null && one.equals(other);
    }

    private static boolean negated(@Nullable Money reversal, Money paid) {
        return reversal != null && reversal.negated().equals(paid);
    }
}
