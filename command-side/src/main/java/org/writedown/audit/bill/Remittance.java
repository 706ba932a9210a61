package org.writedown.audit.bill;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;

/**
 * The payer's explanation of the claim (835, EOB).
 *
 * @param patientResponsibility sum of the PR group: what the patient may be asked for
 * @param contractual sum of the CO group: what the provider gave up by contract and may not ask for
 * @param billedToPatient what the provider now asks of the patient for this claim; absent while unknown
 * @param lines by line number, where the payer decided line by line
 */
public record Remittance(
        Money patientResponsibility,
        Money contractual,
        @Nullable Money billedToPatient,
        Map<Integer, LineRemittance> lines) {

    public Remittance {
        lines = Map.copyOf(lines);
    }

    /** The same for one line. */
    public record LineRemittance(
            Money patientResponsibility,
            Money contractual,
            @Nullable Money billedToPatient) {}
}
