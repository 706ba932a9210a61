package org.writedown.balance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Balances;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.projection.ViewRow;

/**
 * What is owed, for the case and for each bill.
 *
 * @param version how many events this answer has in it
 */
public record BalanceAnswer(@JsonProperty("case") CaseId caseId, long version, Figures total, List<BillFigures> bills) {

    /**
     * One set of accounts.
     *
     * @param billed all that was ever billed
     * @param original billed less what insurance paid and adjusted: the base of every reduction rate
     * @param outstanding still asked of the client
     * @param accounts every account; they sum to zero, {@code BILLED} being the source and so negative
     */
    public record Figures(Money billed, Money original, Money outstanding, Map<Account, Money> accounts) {

        static Figures of(Balances balances) {
            return new Figures(balances.billed(), balances.original(), balances.outstanding(), balances.accounts());
        }
    }

    public record BillFigures(
            BillId bill,
            @Nullable Provider provider,
            @JsonUnwrapped Figures figures) {}

    static BalanceAnswer of(ViewRow<CaseBalance> row) {
        CaseBalance balance = row.view();
        List<BillFigures> bills = balance.money().bills().entrySet().stream()
                .map(bill -> new BillFigures(
                        bill.getKey(), balance.providers().get(bill.getKey()), Figures.of(bill.getValue())))
                .toList();
        return new BalanceAnswer(
                row.caseId(), row.version(), Figures.of(balance.money().total()), bills);
    }
}
