package org.writedown.cases.state;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Balances;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Source;
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
 * @param read the statements on record by the place of the file that each was read from, the last reading of each
 */
public record BillState(
        BillId id,
        Statement latest,
        PSortedMap<Integer, LineState> lines,
        Balances balances,
        Rung rung,
        @Nullable Money settledFor,
        AuditState audit,
        PMap<Source, Statement> read) {

    static BillState of(BillId id, Statement statement) {
        PSortedMap<Integer, LineState> lines = TreePMap.empty();
        for (BillLine line : statement.lines()) {
            lines = lines.plus(line.number(), LineState.of(line));
        }
        Balances balances = Balances.zero(statement.statedTotal().currency());
        return new BillState(
                id,
                statement,
                lines,
                balances,
                Rung.FRONT_LINE,
                null,
                AuditState.NONE,
                and(HashTreePMap.empty(), statement));
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

    /** Whether exactly this was read from the same place of the same file before. */
    public boolean hasRead(Statement statement) {
        return statement.equals(read.get(statement.source()));
    }

    private static PMap<Source, Statement> and(PMap<Source, Statement> read, Statement statement) {
        return statement.source().document() == null ? read : read.plus(statement.source(), statement);
    }

    /** How much it remembers, in lines. */
    int size() {
        int statements = 0;
        for (Statement statement : read.values()) {
            statements += statement.lines().size();
        }
        return statements + lines.size() + audit.size();
    }

    /** The bill after some movements. */
    public BillState moved(Iterable<Movement> movements) {
        return new BillState(id, latest, lines, balances.plus(movements), rung, settledFor, audit, read);
    }

    BillState with(LineState line) {
        return new BillState(
                id, latest, lines.plus(line.billed().number(), line), balances, rung, settledFor, audit, read);
    }

    BillState stated(Statement statement) {
        return new BillState(id, statement, lines, balances, rung, settledFor, audit, and(read, statement));
    }

    BillState at(Rung newRung) {
        return new BillState(id, latest, lines, balances, newRung, settledFor, audit, read);
    }

    BillState audited(AuditState next) {
        return new BillState(id, latest, lines, balances, rung, settledFor, next, read);
    }

    BillState settled(Money amount) {
        return new BillState(id, latest, lines, balances, rung, amount, audit, read);
    }
}
