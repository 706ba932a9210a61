package org.writedown.cases.rules;

import java.util.Currency;
import java.util.Objects;
import java.util.stream.Stream;
import org.writedown.cases.state.BillState;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.LineCircumstances;
import org.writedown.contract.value.Money;

/** What is said of a bill is of lines that it has, and in its currency. */
public record CircumstancesAreOfTheBill(BillState bill, BillCircumstances known) implements Rule {

    @Override
    public boolean holds() {
        Currency currency = bill.latest().statedTotal().currency();
        return known.lines().stream().allMatch(line -> bill.line(line.line()).isPresent())
                && Stream.concat(
                                Stream.of(known.estimate(), known.askedOfPatient()),
                                known.lines().stream().map(LineCircumstances::unitPrice))
                        .filter(Objects::nonNull)
                        .map(Money::currency)
                        .allMatch(currency::equals);
    }

    @Override
    public String reason() {
        return "the circumstances name lines that bill " + bill.id() + " does not have, or another currency";
    }
}
