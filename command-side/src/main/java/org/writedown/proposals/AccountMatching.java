package org.writedown.proposals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.rules.LaterStatementIsOfTheSameAccount;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.LineState;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Confidence;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Statement;
import org.writedown.intake.Accounts;
import org.writedown.intake.Providers;

/**
 * Finds the bill that a statement is a later statement of: the account and the provider are the bill's.
 * Formats name providers differently, by number or by name, and some statements name no account; what
 * only may be the bill's is doubtful, so that no charge is counted twice and none is taken for another's
 * without a person.
 */
final class AccountMatching {

    /** The bill, how sure it is, and why, in words that quote no account. */
    record Matched(BillId bill, Confidence confidence, String reason) {}

    /** What two statements of the same visit have in common. */
    private record Service(
            @Nullable RevenueCode revenue,
            @Nullable ProcedureCode code,
            @Nullable LocalDate on) {}

    private AccountMatching() {}

    /** The surest; of equally sure ones the earliest bill. */
    static Optional<Matched> match(Statement statement, Collection<BillState> bills) {
        return first(bills, bill -> known(statement, bill))
                .or(() -> first(bills, bill -> sameAccount(statement, bill)))
                .or(() -> first(bills, bill -> perhaps(statement, bill)));
    }

    private static Optional<Matched> first(Collection<BillState> bills, Function<BillState, @Nullable Matched> how) {
        for (BillState bill : bills) {
            Matched matched = how.apply(bill);
            if (matched != null) {
                return Optional.of(matched);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Matched known(Statement statement, BillState bill) {
        return bill.read().containsKey(statement.source())
                ? new Matched(bill.id(), Confidence.EXACT, "the record has the bill from this place of this file")
                : null;
    }

    private static @Nullable Matched sameAccount(Statement statement, BillState bill) {
        boolean same =
                Accounts.isStated(statement.account()) && new LaterStatementIsOfTheSameAccount(bill, statement).holds();
        return same ? new Matched(bill.id(), Confidence.EXACT, "the provider and the account are the bill's") : null;
    }

    private static @Nullable Matched perhaps(Statement statement, BillState bill) {
        Statement latest = bill.latest();
        if (surelyDiffer(statement.provider(), latest.provider())) {
            return null;
        }
        if (Accounts.isStated(statement.account()) && Accounts.isStated(latest.account())) {
            return statement.account().equals(latest.account())
                    ? doubtful(bill, "the account is the bill's, and the provider is named in another way")
                    : null;
        }
        boolean both = statement.lines().isEmpty() || bill.lines().isEmpty() || sharesHalf(statement, bill);
        return both ? doubtful(bill, "no account is stated, and the services may be the bill's") : null;
    }

    private static Matched doubtful(BillState bill, String reason) {
        return new Matched(bill.id(), Confidence.DOUBTFUL, reason);
    }

    /** Two numbers that differ name two providers; names are written in many ways. */
    private static boolean surelyDiffer(Provider one, Provider other) {
        return Providers.byNumber(one) && Providers.byNumber(other) && !one.id().equals(other.id());
    }

    private static boolean sharesHalf(Statement statement, BillState bill) {
        Set<Service> billed = new HashSet<>();
        bill.lines().values().stream().map(LineState::billed).forEach(line -> billed.add(service(line)));
        long shared = statement.lines().stream()
                .filter(line -> billed.contains(service(line)))
                .count();
        return 2 * shared >= Math.min(statement.lines().size(), bill.lines().size());
    }

    private static Service service(BillLine line) {
        return new Service(line.revenue(), line.procedure(), line.serviceFrom());
    }
}
