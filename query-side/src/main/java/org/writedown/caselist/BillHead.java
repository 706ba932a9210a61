package org.writedown.caselist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;

/** What the first statement of a bill says above its lines. */
public record BillHead(
        Provider provider,
        Sensitive<String> account,
        BillSide side,
        @Nullable String typeOfBill,
        @Nullable LocalDate statedOn,
        List<DiagnosisCode> diagnoses,
        Money statedTotal,
        Source source) {

    static BillHead of(Statement statement) {
        return new BillHead(
                statement.provider(),
                statement.account(),
                statement.side(),
                statement.typeOfBill(),
                statement.statedOn(),
                statement.diagnoses(),
                statement.statedTotal(),
                statement.source());
    }
}
