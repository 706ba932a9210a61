package org.writedown.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.CodeSpelling;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.LineCircumstances;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.intake.Accounts;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.Providers;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.Stays;
import org.writedown.intake.UnreadableClaim;

/** The rows of one account, one after another: a statement. */
final class TableClaim {

    private static final Pattern ICD_10 = Pattern.compile("[A-Z]\\d[0-9A-Z]{1,5}");
    private static final int MOST_DIAGNOSES = 100;
    private static final int LONGEST_ACCOUNT = 80;

    private final Document document;
    private final IntakeLimits limits;
    private final TableHeader header;
    private final TableRow first;
    private final Findings warnings;
    private final List<BillLine> lines = new ArrayList<>();
    private final List<LineCircumstances> prices = new ArrayList<>();
    private final Set<DiagnosisCode> diagnoses = new LinkedHashSet<>();
    private @Nullable Money stated;
    private final TableCredits credits = new TableCredits();
    private int rejected;

    TableClaim(Document document, IntakeLimits limits, TableHeader header, TableRow first) {
        this.document = document;
        this.limits = limits;
        this.header = header;
        this.first = first;
        this.warnings = new Findings(limits.findings());
    }

    Findings warnings() {
        return warnings;
    }

    boolean continuesWith(TableRow row) {
        String account = header.cell(row, Column.ACCOUNT);
        return account.isEmpty() || account.equals(header.cell(first, Column.ACCOUNT));
    }

    /** @throws UnreadableClaim if the row is no line, with the reason; the rows before and after stand */
    void add(TableRow row, TableLine line) {
        if (line.isSubtotal()) {
            warnings.add(row.position(), "a subtotal is no line and was left out");
        } else if (line.isTotal()) {
            total(row, line.amount());
        } else if (line.isBalance()) {
            warnings.add(row.position(), "a balance is no line and was left out");
        } else {
            line(row, line);
        }
    }

    private void total(TableRow row, Money amount) {
        if (stated != null && !stated.equals(amount)) {
            warnings.add(row.position(), "a second total, " + amount + ", was left out");
        } else if (amount.isNegative()) {
            throw new UnreadableClaim(row.position(), "the total is negative");
        } else {
            stated = amount;
        }
    }

    private void line(TableRow row, TableLine line) {
        if (lines.size() == limits.linesPerClaim()) {
            String reason = "the statement has more than " + limits.linesPerClaim() + " lines";
            throw new IntakeException(IntakeException.Kind.TOO_LARGE, document.name(), row.position(), reason);
        }
        try {
            credits.refuse(row, line);
            BillLine read = line.toLine(lines.size() + 1);
            lines.add(read);
            credits.charged(row, line);
            LineCircumstances priced = line.priced(read);
            if (priced != null) {
                prices.add(priced);
            }
        } catch (UnreadableClaim unreadable) {
            rejected++;
            throw unreadable;
        }
        diagnose(row, header.cell(row, Column.DIAGNOSIS));
    }

    /** One cell may hold several, and words beside them. */
    private void diagnose(TableRow row, String cell) {
        boolean any = cell.isEmpty();
        for (String part : cell.split("[,;|\\s]+", -1)) {
            String code = CodeSpelling.diagnosis(part);
            if (ICD_10.matcher(code).matches()) {
                any = true;
                if (diagnoses.size() < MOST_DIAGNOSES) {
                    diagnoses.add(new DiagnosisCode(CodeSystem.ICD_10_CM, code));
                }
            }
        }
        if (!any) {
            warnings.add(row.position(), "the diagnosis is no code of ICD-10 and was left out");
        }
    }

    /** @return null if no row of it is a line */
    @Nullable ReadClaim finish(Preamble preamble, String format) {
        if (lines.isEmpty()) {
            return null;
        }
        Money sum = Money.sum(Money.USD, lines.stream().map(BillLine::charge).toList());
        if (stated == null) {
            String left = rejected == 0 ? "" : ", without " + rejected + " rejected rows" + credits.amongThem();
            warnings.add(
                    first.position(), "no total is stated: the lines' sum, " + sum + left + ", stands in its place");
        } else if (!stated.equals(sum)) {
            warnings.add(
                    first.position(),
                    "the total is " + stated + ", the lines sum to " + sum + credits.with(sum, stated));
        }
        Statement statement = new Statement(
                provider(preamble),
                account(preamble),
                StatementKind.ITEMISED,
                side(),
                null,
                preamble.statedOn(),
                List.copyOf(diagnoses),
                lines,
                stated == null ? sum : stated,
                new Source(document.hash(), format, "row " + first.number()));
        return new ReadClaim(statement, Stays.printed(null, prices), null, first.position(), warnings.toList());
    }

    private Provider provider(Preamble preamble) {
        String npi = header.cell(first, Column.NPI);
        String name = header.cell(first, Column.PROVIDER);
        Provider provider = Providers.of(npi, name.isEmpty() ? preamble.provider() : name);
        if (provider == null) {
            warnings.add(first.position(), "no provider is named");
            return Providers.NOT_STATED;
        }
        return provider;
    }

    private Sensitive<String> account(Preamble preamble) {
        String account = header.cell(first, Column.ACCOUNT);
        String known = account.isEmpty() ? preamble.account() : account;
        if (known.isEmpty()) {
            warnings.add(first.position(), "no account is stated");
            return Accounts.NOT_STATED;
        }
        return Sensitive.of(known.substring(0, Math.min(known.length(), LONGEST_ACCOUNT)));
    }

    /** Revenue codes are a facility's, places of service a practitioner's; without either it is taken for a facility's. */
    private BillSide side() {
        if (lines.stream().anyMatch(line -> line.revenue() != null)) {
            return BillSide.FACILITY;
        }
        if (lines.stream().anyMatch(line -> line.placeOfService() != null)) {
            return BillSide.PROFESSIONAL;
        }
        warnings.add(first.position(), "neither revenue codes nor places of service: taken for a facility's bill");
        return BillSide.FACILITY;
    }
}
