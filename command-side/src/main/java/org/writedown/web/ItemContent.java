package org.writedown.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.Stay;
import org.writedown.intake.Position;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.Warning;
import org.writedown.intake.remittance.Sums;
import org.writedown.proposals.Proposal;
import org.writedown.web.FileContent.Total;

/**
 * What a bill or a remittance states, whatever becomes of it.
 *
 * @param totals that it states, beside what its parts sum to
 * @param amounts that it states, by name; what it does not state is not there
 * @param stay that the file states of a bill
 */
record ItemContent(
        Position position,
        int lines,
        List<Total> totals,
        Map<String, Money> amounts,
        @Nullable Stay stay,
        List<Warning> warnings) {

    static ItemContent of(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewBill p -> of(p.claim());
            case Proposal.LaterStatement p -> of(p.claim());
            case Proposal.Adjudicated p -> of(p.remittance());
            case Proposal.TakenBack p -> of(p.remittance());
            case Proposal.NotForThisCase p -> of(p.remittance());
        };
    }

    static ItemContent of(ReadClaim claim) {
        Statement statement = claim.statement();
        Map<String, Money> amounts = new LinkedHashMap<>();
        put(amounts, "charged", statement.statedTotal());
        put(amounts, "patientPaid", claim.patientPaid());
        List<Total> totals = statement.lines().isEmpty() ? List.of() : List.of(total(statement));
        return new ItemContent(
                claim.position(),
                statement.lines().size(),
                totals,
                amounts,
                claim.printed().stay(),
                claim.warnings());
    }

    static ItemContent of(ReadRemittance remittance) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        put(amounts, "charged", remittance.charged());
        put(amounts, "paid", remittance.paid());
        Sums.of(remittance).ifPresent(sums -> {
            put(amounts, "contractualAdjustment", sums.contractual());
            put(amounts, "patientResponsibility", sums.responsibility());
        });
        return new ItemContent(
                remittance.position(), remittance.lines().size(), List.of(), amounts, null, remittance.warnings());
    }

    private static Total total(Statement statement) {
        return new Total(
                "total charge",
                statement.statedTotal(),
                statement.linesTotal(),
                statement.unitemised().isZero());
    }

    private static void put(Map<String, Money> amounts, String name, @Nullable Money amount) {
        if (amount != null) {
            amounts.put(name, amount);
        }
    }
}
