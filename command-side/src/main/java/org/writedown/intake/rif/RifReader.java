package org.writedown.intake.rif;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.BoundedStream;
import org.writedown.intake.Document;
import org.writedown.intake.DocumentReader;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.Opening;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.Reading;
import org.writedown.intake.Tally;
import org.writedown.intake.UnreadableClaim;

/**
 * Reads claim files of CMS: the bills, and beside each what was decided of it. The row of revenue code 0001 states the claim's total and is no line. A
 * claim whose total or one of whose charges is missing is rejected by itself; a row with too few fields
 * means that the file is damaged.
 */
public final class RifReader implements DocumentReader {

    public static final int LONGEST_ROW = RifRows.LONGEST_ROW;
    public static final int MOST_COLUMNS = RifRows.MOST_COLUMNS;

    private static final Pattern BEGINNING =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?[A-Z0-9_| ]*\\b(CLM_ID|PDE_ID)\\|");

    private final IntakeLimits limits;

    public RifReader(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public String format() {
        return "CMS claim file (RIF)";
    }

    @Override
    public boolean recognises(Opening opening) {
        return BEGINNING.matcher(opening.text()).lookingAt();
    }

    @Override
    public IntakeSummary read(Document document, Reading reading) throws IOException {
        try (InputStream in =
                new BoundedStream(document.content().open(), document.name(), limits.bytes(), "the file")) {
            return new Run(document, in, reading).toEnd();
        }
    }

    /** One file being read. */
    private final class Run {

        private final Document document;
        private final RifRows rows;
        private final Tally tally;
        private final Findings findings = new Findings(limits.findings());
        private @Nullable RifClaim claim;

        Run(Document document, InputStream in, Reading reading) {
            this.document = document;
            this.rows = new RifRows(document.name(), in);
            this.tally = new Tally(document.name(), limits, reading);
        }

        IntakeSummary toEnd() throws IOException {
            RifLayout layout = layout();
            for (RifRow row = rows.next(); row != null; row = rows.next()) {
                check(row, layout);
                RifClaim open = claim;
                if (open == null || !open.continuesWith(row)) {
                    finish();
                    open = new RifClaim(document, limits, layout, row);
                    claim = open;
                }
                open.add(row);
            }
            finish();
            return tally.summary(
                    "CMS claim file, " + layout.kind().name().toLowerCase(Locale.ROOT),
                    "the file holds a header and no claim",
                    findings);
        }

        private RifLayout layout() throws IOException {
            RifRow header = rows.next();
            RifLayout layout = header == null ? null : RifLayout.of(header);
            if (layout == null) {
                String reason = "the header names no claim number with a total and a charge";
                throw new IntakeException(
                        Kind.NOT_A_BILL, document.name(), header == null ? null : header.position(), reason);
            }
            return layout;
        }

        private void check(RifRow row, RifLayout layout) {
            int fields = row.fields();
            if (fields < layout.fields()) {
                String reason = "the row has " + fields + " fields, the header " + layout.fields()
                        + ": the file is damaged or has been cut off";
                throw new IntakeException(Kind.DAMAGED, document.name(), row.position(), reason);
            }
            for (int extra = layout.fields(); extra < fields; extra++) {
                if (!row.text(extra).isEmpty()) {
                    findings.add(row.position(), "the row has " + fields + " fields, the header " + layout.fields());
                    return;
                }
            }
        }

        private void finish() {
            RifClaim complete = claim;
            claim = null;
            if (complete == null) {
                return;
            }
            try {
                ReadClaim bill = complete.finish();
                tally.read(bill);
                ReadRemittance decision = complete.decision(bill.statement());
                if (decision != null) {
                    tally.read(decision);
                }
            } catch (UnreadableClaim unreadable) {
                tally.rejected(unreadable.rejection());
            }
        }
    }
}
