package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.intake.Findings;
import org.writedown.intake.Position;
import org.writedown.intake.Providers;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.Stays;
import org.writedown.intake.UnreadableClaim;

/** The bill of a Claim, or of an ExplanationOfBenefit. Items that state no charge are no lines of it, and a warning names each. */
final class FhirBill {

    private final FhirClaim claim;
    private final FhirHeader header;
    private final Findings warnings;

    private FhirBill(FhirClaim claim) {
        this.claim = claim;
        this.header = claim.header();
        this.warnings = claim.findings();
    }

    /** @throws UnreadableClaim if it states no total, or an amount makes no sense */
    static ReadClaim of(FhirClaim claim) {
        Money stated = claim.total();
        if (stated == null) {
            throw new UnreadableClaim(claim.header().place("total"), "the total charge is not stated");
        }
        notNegative(stated, claim.header().place("total"));
        return new FhirBill(claim).read(stated);
    }

    private ReadClaim read(Money stated) {
        FhirDiagnoses diagnoses = claim.diagnoses();
        List<BillLine> lines = lines(diagnoses, stated);
        Statement statement = new Statement(
                provider(),
                account(),
                lines.isEmpty() ? StatementKind.SUMMARY : StatementKind.ITEMISED,
                header.side(),
                header.typeOfBill(),
                claim.resource().day(Field.CREATED),
                diagnoses.codes(),
                lines,
                stated,
                claim.source());
        if (lines.isEmpty()) {
            warnings.add(header.position(), "the claim has no lines but its total");
        } else if (!statement.unitemised().isZero()) {
            warnings.add(header.position(), "the total is " + stated + ", the lines sum to " + statement.linesTotal());
        }
        BillCircumstances printed = Stays.printed(header.stay(warnings), List.of());
        return new ReadClaim(statement, printed, null, header.position(), warnings.toList());
    }

    private List<BillLine> lines(FhirDiagnoses diagnoses, Money stated) {
        List<BillLine> lines = new ArrayList<>(claim.items().size());
        for (FhirItem item : claim.items()) {
            Money charge = item.charge();
            if (item.isTotal()) {
                total(item, charge, stated);
            } else if (charge == null) {
                warnings.add(item.position(), "no charge is stated: the item is no line of the bill");
            } else {
                notNegative(charge, item.position());
                lines.add(item.toBillLine(lines.size() + 1, charge, diagnoses, warnings));
            }
        }
        return lines;
    }

    private void total(FhirItem item, @Nullable Money charge, Money stated) {
        warnings.add(item.position(), "revenue code 0001 is the total and no line");
        if (charge != null && !charge.equals(stated)) {
            warnings.add(item.position(), "the total is " + stated + ", its revenue 0001 item states " + charge);
        }
    }

    private Provider provider() {
        Provider provider = claim.provider();
        if (provider == null) {
            warnings.add(header.position(), "no provider is named");
            return Providers.NOT_STATED;
        }
        return provider;
    }

    /** The provider's account where it is stated; else the claim's own number, with a warning. */
    private Sensitive<String> account() {
        Sensitive<String> account = header.account();
        if (account != null) {
            return account;
        }
        warnings.add(header.position(), "no patient account is stated: the claim's own number stands in its place");
        Sensitive<String> number = header.claimNumber() == null ? header.id() : header.claimNumber();
        if (number == null) {
            throw new UnreadableClaim(header.position(), "neither an account nor a number of the claim is stated");
        }
        return number;
    }

    private static void notNegative(Money amount, Position where) {
        if (amount.isNegative()) {
            throw new UnreadableClaim(where, "a charge is negative");
        }
    }
}
