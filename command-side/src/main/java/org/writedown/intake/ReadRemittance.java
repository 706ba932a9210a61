package org.writedown.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;

/**
 * What an insurer decided of one claim, as a file states it: a claim payment (CLP) of an 835, or an
 * ExplanationOfBenefit. Amounts that the file does not state are absent, never zero. Names of patients
 * and members are not read: the case knows its client.
 *
 * @param payer the insurer's name
 * @param payerControl the payer's own number of the decision (CLP07); a re-sent decision keeps it
 * @param account the provider's account or patient control number (CLP01)
 * @param status what the decision does
 * @param statusCode as the file states it, such as CLP02; its meaning is in {@code status}
 * @param provider who is paid
 * @param decidedOn the day of the payment or of the decision
 * @param servedFrom first day of service of the whole claim; lines may have their own
 * @param charged total charge
 * @param patientResponsibility what the file says that the patient owes, where it says so itself
 * @param adjustments of the claim as a whole; those of lines are with the lines
 * @param source as a recorded value names it
 * @param position where the remittance begins
 */
public record ReadRemittance(
        @Nullable String payer,
        @Nullable Sensitive<String> payerControl,
        @Nullable Sensitive<String> account,
        Status status,
        @Nullable String statusCode,
        @Nullable Provider provider,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate servedFrom,
        @Nullable LocalDate servedTo,
        @Nullable Money charged,
        @Nullable Money paid,
        @Nullable Money allowed,
        @Nullable Money patientResponsibility,
        List<Adjustment> adjustments,
        List<RemittanceLine> lines,
        Source source,
        Position position,
        List<Warning> warnings) {

    /** What a decision does. */
    public enum Status {
        /** It was processed, whatever was paid. */
        PROCESSED,
        DENIED,
        /** It takes an earlier decision back (CLP02 = 22); its amounts are that decision's, negated. */
        REVERSAL,
        /** It only foretells (CLP02 = 25): nothing moves. */
        PREDETERMINATION,
        /** It says nothing on money that the case could use, such as "not our claim" (23). */
        INFORMATION
    }

    public ReadRemittance {
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** The same with other warnings. */
    public ReadRemittance with(List<Warning> others) {
        return new ReadRemittance(
                payer,
                payerControl,
                account,
                status,
                statusCode,
                provider,
                decidedOn,
                servedFrom,
                servedTo,
                charged,
                paid,
                allowed,
                patientResponsibility,
                adjustments,
                lines,
                source,
                position,
                others);
    }
}
