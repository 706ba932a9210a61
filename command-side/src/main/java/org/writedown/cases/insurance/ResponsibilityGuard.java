package org.writedown.cases.insurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/**
 * Compares what is asked of a client with what the insurer's decision leaves to the client: the sum of
 * the PR adjustments, and nothing of the CO adjustments, which the provider has agreed by contract not
 * to bill (X12 claim adjustment group codes). Pure, so that an audit rule may call it as it is.
 */
public final class ResponsibilityGuard {

    public static final String BEYOND_RESPONSIBILITY = "client-billed-beyond-patient-responsibility";
    public static final String CONTRACTUAL_BILLED = "client-billed-a-contractual-adjustment";

    private static final String VERSION = "1";
    private static final String NO_EDITION = "none";

    private ResponsibilityGuard() {}

    /**
     * What is asked.
     *
     * @param line absent for the whole bill
     * @param amount still asked of the client, and what the client has paid
     * @param ofTheClient a statement to the client says so; otherwise the amount follows from a claim to
     *     the insurer, and whether the client was ever asked is itself the question
     */
    public record Asked(@Nullable LineId line, Money amount, boolean ofTheClient) {}

    /**
     * What the insurer decided.
     *
     * @param responsibility the client's: the PR sum
     * @param contractual the provider's: the CO sum
     * @param position where the remittance says so
     */
    public record Decided(Money responsibility, Money contractual, String position) {}

    /** One finding, {@code CERTAIN} where a statement to the client proves it. */
    public record Overreach(@Nullable LineId line, Grade grade, Finding finding) {}

    /** None if no more is asked than the client's responsibility. */
    public static List<Overreach> examine(Asked asked, Decided decided) {
        Money excess = asked.amount().minus(decided.responsibility());
        if (!excess.isPositive()) {
            return List.of();
        }
        List<Overreach> found = new ArrayList<>();
        found.add(overreach(BEYOND_RESPONSIBILITY, asked, decided, Map.of("excess", plain(excess))));
        if (decided.contractual().isPositive()) {
            Money billed = excess.min(decided.contractual());
            found.add(overreach(CONTRACTUAL_BILLED, asked, decided, Map.of("contractualBilled", plain(billed))));
        }
        return found;
    }

    private static Overreach overreach(String rule, Asked asked, Decided decided, Map<String, String> own) {
        Map<String, String> facts = new TreeMap<>(own);
        facts.put("asked", plain(asked.amount()));
        facts.put("patientResponsibility", plain(decided.responsibility()));
        facts.put("contractual", plain(decided.contractual()));
        facts.put("remittance", decided.position());
        Grade grade = asked.ofTheClient() ? Grade.CERTAIN : Grade.ASK;
        return new Overreach(asked.line(), grade, new Finding(rule, VERSION, NO_EDITION, facts));
    }

    private static String plain(Money amount) {
        return amount.toDecimal().toPlainString();
    }
}
