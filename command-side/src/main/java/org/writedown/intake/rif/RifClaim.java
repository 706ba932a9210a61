package org.writedown.intake.rif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.contract.value.Stay;
import org.writedown.intake.Amounts;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.Providers;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.Stays;
import org.writedown.intake.UnreadableClaim;
import org.writedown.intake.rif.RifLayout.Kind;

/** A run of rows with one claim number. What concerns the whole claim stands in each of them; the first counts. */
final class RifClaim {

    private static final Pattern TYPE_OF_BILL = Pattern.compile("[0-9A-Z]{3}");

    private final Document document;
    private final IntakeLimits limits;
    private final RifLayout layout;
    private final RifRow first;
    private final String number;
    private final Findings warnings;
    private final List<RifRow> rows = new ArrayList<>();

    RifClaim(Document document, IntakeLimits limits, RifLayout layout, RifRow first) {
        this.document = document;
        this.limits = limits;
        this.layout = layout;
        this.first = first;
        this.number = layout.text(first, layout.kind().claim);
        this.warnings = new Findings(limits.findings());
    }

    /** Each prescription is a claim of its own; else the number tells. */
    boolean continuesWith(RifRow row) {
        return layout.kind() != Kind.PRESCRIPTION
                && layout.text(row, layout.kind().claim).equals(number);
    }

    void add(RifRow row) {
        if (rows.size() == limits.linesPerClaim()) {
            String reason = "the claim has more than " + limits.linesPerClaim() + " lines";
            throw new IntakeException(IntakeException.Kind.TOO_LARGE, document.name(), row.position(), reason);
        }
        rows.add(row);
    }

    /** @throws UnreadableClaim if its number or an amount is missing or makes no sense */
    ReadClaim finish() {
        if (number.isEmpty()) {
            throw new UnreadableClaim(first.position(layout.kind().claim), layout.kind().claim + " is missing");
        }
        Money stated = total(first);
        RifDiagnoses diagnoses = new RifDiagnoses(layout, first, warnings);
        List<BillLine> lines = new ArrayList<>();
        for (RifRow row : rows) {
            RifLine line = new RifLine(layout, row, warnings);
            compare(row, "total of the claim", total(row), stated);
            if (line.isTotal()) {
                compare(row, "row of revenue code 0001", line.charge(), stated);
            } else {
                lines.add(line.toLine(lines.size() + 1, diagnoses));
            }
        }
        Statement statement = new Statement(
                provider(),
                Sensitive.of(number),
                lines.isEmpty() ? StatementKind.SUMMARY : StatementKind.ITEMISED,
                layout.kind() == Kind.INSTITUTIONAL ? BillSide.FACILITY : BillSide.PROFESSIONAL,
                typeOfBill(),
                statedOn(),
                diagnoses.codes(),
                lines,
                stated,
                new Source(document.hash(), "rif", "row " + first.number()));
        warnAbout(statement);
        BillCircumstances printed = Stays.printed(stay(), List.of());
        return new ReadClaim(statement, printed, paidByPatient(), first.position(), warnings.toList());
    }

    private @Nullable Stay stay() {
        return Stays.isOvernight(typeOfBill())
                ? Stays.stay(
                        RifDates.day(text("CLM_ADMSN_DT")),
                        RifDates.day(text("NCH_BENE_DSCHRG_DT")),
                        warnings,
                        first.position())
                : null;
    }

    /** @return what was decided of the bill that {@link #finish} has read; null if the file does not say */
    @Nullable ReadRemittance decision(Statement bill) {
        return new RifDecision(layout, rows, bill, new Findings(limits.findings())).read();
    }

    private Money total(RifRow row) {
        String name = layout.kind().total;
        return Amounts.charge(layout.text(row, name), row.position(name), name);
    }

    private void compare(RifRow row, String what, Money other, Money stated) {
        if (!other.equals(stated)) {
            warnings.add(row.position(), layout.kind().total + " states " + stated + ", the " + what + " " + other);
        }
    }

    private void warnAbout(Statement statement) {
        if (statement.lines().isEmpty()) {
            warnings.add(first.position(), "the claim has no lines but its total");
        } else if (!statement.unitemised().isZero()) {
            warnings.add(
                    first.position(),
                    layout.kind().total + " states " + statement.statedTotal() + ", its lines sum to "
                            + statement.linesTotal());
        }
        if (text("FINAL_ACTION").equals("N")) {
            warnings.add(first.position(), "FINAL_ACTION is N: a later action replaces this claim");
        }
        if (text("DML_IND").equals("DELETE")) {
            warnings.add(first.position(), "DML_IND is DELETE: the file takes this claim back");
        }
    }

    /** By NPI where the file has one; else by the number under which CMS or the plan knows the provider. */
    private Provider provider() {
        Provider provider =
                switch (layout.kind()) {
                    case INSTITUTIONAL -> Providers.of(text("ORG_NPI_NUM"), numbered("CMS provider", "PRVDR_NUM"));
                    case PROFESSIONAL ->
                        Providers.of(firstOf("CARR_CLM_BLG_NPI_NUM", "ORG_NPI_NUM", "PRVDR_NPI"), null);
                    case PRESCRIPTION -> Providers.of(text("SRVC_PRVDR_ID"), numbered("pharmacy", "SRVC_PRVDR_ID"));
                };
        if (provider == null) {
            warnings.add(first.position(), "no billing provider is named");
            return Providers.NOT_STATED;
        }
        return provider;
    }

    private @Nullable String numbered(String what, String column) {
        return text(column).isEmpty() || Providers.isNpi(text(column)) ? null : what + " " + text(column);
    }

    private String firstOf(String... columns) {
        for (String column : columns) {
            if (Providers.isNpi(text(column))) {
                return text(column);
            }
        }
        return "";
    }

    /** UB-04 form locator 4: a leading zero, facility type, classification and frequency. */
    private @Nullable String typeOfBill() {
        String type = text("CLM_FAC_TYPE_CD") + text("CLM_SRVC_CLSFCTN_TYPE_CD") + text("CLM_FREQ_CD");
        return TYPE_OF_BILL.matcher(type).matches() ? "0" + type : null;
    }

    private @Nullable LocalDate statedOn() {
        return RifDates.day(text(layout.kind() == Kind.PRESCRIPTION ? "PD_DT" : "NCH_WKLY_PROC_DT"));
    }

    private @Nullable Money paidByPatient() {
        String name = "PTNT_PAY_AMT";
        return layout.kind() == Kind.PRESCRIPTION && !text(name).isEmpty()
                ? Amounts.charge(text(name), first.position(name), name)
                : null;
    }

    private String text(String column) {
        return layout.text(first, column);
    }
}
