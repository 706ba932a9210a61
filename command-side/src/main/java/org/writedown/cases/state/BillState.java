package org.writedown.cases.state;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Balances;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;

/**
 * A bill as it now stands.
 *
 * @param latest the latest statement on record
 * @param lines by their number
 * @param rung how far up the provider's ladder it has been taken
 * @param settledFor the amount that discharges it, once settled
 * @param audit what audits of it found
 */
public record BillState(
        BillId id,
        Statement latest,
        PSortedMap<Integer, LineState> lines,
        Balances balances,
        Rung rung,
        @Nullable Money settledFor,
        AuditState audit) {

    static BillState of(BillId id, Statement statement) {
        PSortedMap<Integer, LineState> lines = TreePMap.empty();
        for (BillLine line : statement.lines()) {
            lines = lines.plus(line.number(), LineState.of(line));
        }
        Balances balances = Balances.zero(statement.statedTotal().currency());
        return new BillState(id, statement, lines, balances, Rung.FRONT_LINE, null, AuditState.NONE);
    }

    public boolean itemised() {
        return latest.kind() == StatementKind.ITEMISED;
    }

    public boolean settled() {
        return settledFor != null;
    }

    public Optional<LineState> line(int number) {
        return Optional.ofNullable(lines.get(number));
    }

    public Money outstanding() {
        return balances.outstanding();
    }

    /** What a relief can still take: what is asked, and what was paid. */
    public Money relievable() {
        return outstanding().plus(balances.of(Account.PAID));
    }

    /** The bill after some movements. */
    public BillState moved(Iterable<Movement> movements) {
        return new BillState(id, latest, lines, balances.plus(movements), rung, settledFor, audit);
    }

    BillState with(LineState line) {
        return new BillState(id, latest, lines.plus(line.billed().number(), line), balances, rung, settledFor, audit);
    }

    BillState stated(Statement statement) {
        return new BillState(id, statement, lines, balances, rung, settledFor, audit);
    }

    BillState at(Rung newRung) {
        return new BillState(id, latest, lines, balances, newRung, settledFor, audit);
    }

    BillState audited(AuditState next) {
        return new BillState(id, latest, lines, balances, rung, settledFor, next);
    }

    BillState settled(Money amount) {
        return new BillState(id, latest, lines, balances, rung, amount, audit);
    }
}
