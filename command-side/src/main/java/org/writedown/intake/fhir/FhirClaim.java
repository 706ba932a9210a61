package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.Position;
import org.writedown.intake.Providers;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.RemittanceLine;
import org.writedown.intake.UnreadableClaim;
import org.writedown.intake.fhir.FhirNode.Coding;

/** A Claim, ExplanationOfBenefit or ClaimResponse, as a bill and as a decision. */
final class FhirClaim {

    private static final Set<String> FACILITY = Set.of("institutional", "inpatient-facility", "outpatient-facility");
    private static final java.util.regex.Pattern TYPE_OF_BILL = java.util.regex.Pattern.compile("0?[0-9A-Z]{3}");
    private static final int LONGEST_NUMBER = 80;

    private final Document document;
    private final FhirNode resource;
    private final Position position;
    private final FhirProviders providers;
    private final IntakeLimits limits;
    /** Of amounts, which the bill and the decision share. */
    private final Findings common;

    private final FhirAmounts read;
    private final List<FhirItem> items = new ArrayList<>();
    private final Adjudication header;

    FhirClaim(Document document, IntakeLimits limits, FhirNode resource, Position position, FhirProviders providers) {
        this.document = document;
        this.resource = resource;
        this.position = position;
        this.providers = providers;
        this.limits = limits;
        this.common = new Findings(limits.findings());
        this.read = new FhirAmounts(common);
        List<FhirNode> listed = resource.list("item");
        if (listed.size() > limits.linesPerClaim()) {
            String reason = "the claim has more than " + limits.linesPerClaim() + " items";
            throw new IntakeException(IntakeException.Kind.TOO_LARGE, document.name(), position, reason);
        }
        for (FhirNode item : listed) {
            items.add(new FhirItem(item, place("item[" + (items.size() + 1) + "]"), read, common));
        }
        List<FhirNode> entries = new ArrayList<>(resource.list("total"));
        entries.addAll(resource.list("adjudication"));
        this.header = Adjudication.of(entries, read, common, place("total"));
    }

    /** The total charge that the resource states; null where it states none. */
    @Nullable Money total() {
        return type().equals("Claim")
                ? read.money(resource.child("total"), place("total"), "total")
                : header.get(Meaning.CHARGE);
    }

    /**
     * The bill. Items that state no charge are no lines of it, and a warning names each.
     *
     * @throws UnreadableClaim if it states no total, or an amount makes no sense
     */
    ReadClaim bill() {
        Money stated = total();
        if (stated == null) {
            throw new UnreadableClaim(place("total"), "the total charge is not stated");
        }
        notNegative(stated, place("total"));
        Findings warnings = sharedFindings();
        FhirDiagnoses diagnoses = new FhirDiagnoses(resource);
        List<BillLine> lines = new ArrayList<>();
        for (FhirItem item : items) {
            Money charge = item.charge();
            if (item.isTotal()) {
                warnings.add(item.position(), "revenue code 0001 is the total and no line");
            } else if (charge == null) {
                warnings.add(item.position(), "no charge is stated: the item is no line of the bill");
            } else {
                notNegative(charge, item.position());
                lines.add(item.toBillLine(lines.size() + 1, charge, diagnoses, warnings));
            }
        }
        Provider provider = providers.of(resource);
        if (provider == null) {
            warnings.add(position, "no provider is named");
        }
        Statement statement = new Statement(
                provider == null ? Providers.NOT_STATED : provider,
                account(warnings),
                lines.isEmpty() ? StatementKind.SUMMARY : StatementKind.ITEMISED,
                side(),
                typeOfBill(),
                resource.day("created"),
                diagnoses.codes(),
                lines,
                stated,
                source());
        if (lines.isEmpty()) {
            warnings.add(position, "the claim has no lines but its total");
        } else if (!statement.unitemised().isZero()) {
            warnings.add(position, "the total is " + stated + ", the lines sum to " + statement.linesTotal());
        }
        return new ReadClaim(statement, position, warnings.toList());
    }

    /** The decision; all its amounts may be absent. */
    ReadRemittance decision() {
        FhirNode payment = resource.child("payment");
        Money sent = read.money(payment.child("amount"), place("payment"), "payment");
        Findings warnings = sharedFindings();
        List<RemittanceLine> lines = new ArrayList<>();
        boolean adjusted = false;
        for (FhirItem item : items) {
            if (item.isTotal()) {
                warnings.add(item.position(), "revenue code 0001 is the total and no line");
            } else {
                lines.add(item.toRemittanceLine(lines.size() + 1, warnings));
                adjusted |= !item.amounts().adjustments().isEmpty();
            }
        }
        Money total = header.get(Meaning.CHARGE);
        tie(total, lines, warnings);
        String payer = resource.child("insurer").text("display");
        String account = patientAccount();
        return new ReadRemittance(
                payer.isEmpty() ? null : Providers.tidy(payer),
                claimNumber(),
                account.isEmpty() ? null : Sensitive.of(shortened(account)),
                status(warnings),
                resource.first("outcome").map(FhirClaim::shortened).orElse(null),
                providers.of(resource),
                payment.day("date") == null ? resource.day("created") : payment.day("date"),
                resource.child("billablePeriod").day("start"),
                resource.child("billablePeriod").day("end"),
                total,
                header.paid() == null ? sent : header.paid(),
                header.get(Meaning.ALLOWED),
                header.get(Meaning.PATIENT),
                adjusted ? List.of() : header.adjustments(),
                lines,
                source(),
                position,
                warnings.toList());
    }

    private Findings sharedFindings() {
        Findings warnings = new Findings(limits.findings());
        common.toList().forEach(warning -> warnings.add(warning.where(), warning.text()));
        return warnings;
    }

    private void tie(@Nullable Money total, List<RemittanceLine> lines, Findings warnings) {
        List<Money> charges = new ArrayList<>();
        for (RemittanceLine line : lines) {
            if (line.charged() != null) {
                charges.add(line.charged());
            }
        }
        Money sum = Money.sum(Money.USD, charges);
        if (total != null && !lines.isEmpty() && charges.size() == lines.size() && !sum.equals(total)) {
            warnings.add(position, "the total charge is " + total + ", the items' charges sum to " + sum);
        }
    }

    private ReadRemittance.Status status(Findings warnings) {
        if (resource.text("use").equals("predetermination")) {
            return ReadRemittance.Status.PREDETERMINATION;
        }
        return switch (resource.text("status")) {
            case "", "active" ->
                resource.text("outcome").equals("queued")
                        ? ReadRemittance.Status.INFORMATION
                        : ReadRemittance.Status.PROCESSED;
            default -> {
                warnings.add(position, "the status is not active: nothing moves");
                yield ReadRemittance.Status.INFORMATION;
            }
        };
    }

    /** The provider's account where it is stated; else the claim's own number, with a warning. */
    private Sensitive<String> account(Findings warnings) {
        String account = patientAccount();
        if (!account.isEmpty()) {
            return Sensitive.of(shortened(account));
        }
        warnings.add(position, "no patient account is stated: the claim's own number stands in its place");
        Sensitive<String> number = claimNumber();
        if (number != null) {
            return number;
        }
        if (resource.text("id").isEmpty()) {
            throw new UnreadableClaim(position, "neither an account nor a number of the claim is stated");
        }
        return Sensitive.of(shortened(resource.text("id")));
    }

    private String patientAccount() {
        return resource.list("supportingInfo").stream()
                .filter(info -> info.codings("category").stream()
                        .anyMatch(category -> category.code().equals("patientaccountnumber")))
                .map(info -> info.text("valueString"))
                .findFirst()
                .orElse("");
    }

    private @Nullable Sensitive<String> claimNumber() {
        return resource.list("identifier").stream()
                .map(identifier -> identifier.text("value"))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> Sensitive.of(shortened(value)))
                .orElse(null);
    }

    private BillSide side() {
        boolean facility = resource.codings("type").stream().map(Coding::code).anyMatch(FACILITY::contains);
        return facility ? BillSide.FACILITY : BillSide.PROFESSIONAL;
    }

    private @Nullable String typeOfBill() {
        return resource.list("supportingInfo").stream()
                .filter(info ->
                        info.codings("category").stream().anyMatch(c -> c.code().equals("typeofbill")))
                .flatMap(info -> info.codings("code").stream())
                .map(Coding::code)
                .filter(code -> TYPE_OF_BILL.matcher(code).matches())
                .findFirst()
                .map(code -> code.length() == 3 ? "0" + code : code)
                .orElse(null);
    }

    private static void notNegative(Money amount, Position where) {
        if (amount.isNegative()) {
            throw new UnreadableClaim(where, "a charge is negative");
        }
    }

    private Source source() {
        String format = type().equals("ExplanationOfBenefit")
                ? "fhir-eob"
                : "fhir-" + type().toLowerCase(java.util.Locale.ROOT);
        return new Source(document.hash(), format, position.toString());
    }

    private String type() {
        return resource.text("resourceType");
    }

    private Position place(String element) {
        return new Position("resource", position.number(), type() + "." + element);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_NUMBER));
    }
}
