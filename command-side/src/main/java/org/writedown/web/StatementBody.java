package org.writedown.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.contract.value.UnitOfService;
import org.writedown.http.Fields;
import org.writedown.http.Problems;
import org.writedown.intake.Position;
import org.writedown.intake.ReadClaim;
import org.writedown.web.LinePlaces.Place;

/**
 * A statement as a person types it in from paper.
 *
 * @param lines empty for a summary
 * @param document the hash of the scan, where there is one
 * @param mismatchAccepted the caller has seen that the lines do not sum to the stated total
 */
record StatementBody(
        Provider provider,
        Sensitive<String> account,
        StatementKind kind,
        BillSide side,
        @Nullable String typeOfBill,
        @Nullable LocalDate statedOn,
        List<DiagnosisCode> diagnoses,
        List<LineBody> lines,
        Money statedTotal,
        @Nullable DocumentHash document,
        boolean mismatchAccepted,
        @Nullable LocalDate effectiveOn) {

    /**
     * One line; lines are numbered in their order. Units are 1 {@code UNITS} unless said otherwise. Under revenue code 0001
     * it is the bill's own total and no line, as in files.
     *
     * @param page where it stands on the document, from 1, with its {@code row}
     */
    record LineBody(
            @Nullable RevenueCode revenue,
            @Nullable ProcedureCode procedure,
            List<Modifier> modifiers,
            @Nullable String description,
            @Nullable BigDecimal units,
            @Nullable UnitOfService unit,
            Money charge,
            @Nullable LocalDate serviceFrom,
            @Nullable LocalDate serviceTo,
            List<Integer> diagnosisPointers,
            @Nullable String placeOfService,
            @Nullable ProviderId renderingProvider,
            @Nullable Integer page,
            @Nullable Integer row) {

        /** @return null if the line says neither page nor row */
        @Nullable Place place(String path) {
            if (page == null && row == null) {
                return null;
            }
            if (page == null || row == null || page < 1 || row < 1) {
                throw Problems.malformed(path + ".row", "a page and a row of it, both from 1");
            }
            return new Place(page, row);
        }

        /** @param path of the line in the request, since the row of the total is no line and has no number */
        BillLine toLine(String path, int number, LocalDate today) {
            Dates.notLater(path + ".serviceFrom", serviceFrom, today);
            Dates.notLater(path + ".serviceTo", serviceTo, today);
            return Fields.read(
                    path,
                    () -> new BillLine(
                            number,
                            revenue,
                            procedure,
                            modifiers,
                            description,
                            units == null ? BigDecimal.ONE : units,
                            unit == null ? UnitOfService.UNITS : unit,
                            charge,
                            serviceFrom,
                            serviceTo == null ? serviceFrom : serviceTo,
                            diagnosisPointers,
                            Texts.optional(path + ".placeOfService", placeOfService),
                            renderingProvider));
        }
    }

    /** As typed in from paper, with the hash of the scan where there is one. */
    Statement toStatement(LocalDate today) {
        return statement(today, document, Source.MANUAL.format());
    }

    /** As read from a document that the case has. */
    Statement toStatement(LocalDate today, DocumentHash from, String format) {
        if (document != null && !document.equals(from)) {
            throw Problems.malformed("document", "is another document than the one that the lines are read from");
        }
        return statement(today, from, format);
    }

    private Statement statement(LocalDate today, @Nullable DocumentHash from, String format) {
        Dates.notLater("statedOn", statedOn, today);
        List<BillLine> numbered = new ArrayList<>();
        List<@Nullable Place> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String path = "lines[" + i + "]";
            Place place = lines.get(i).place(path);
            BillLine line = lines.get(i).toLine(path, numbered.size() + 1, today);
            if (RevenueCode.TOTAL.equals(line.revenue())) {
                requireTotal(line.charge());
            } else {
                places.add(place);
                numbered.add(line);
            }
        }
        boolean onlyTotal = numbered.isEmpty() && !lines.isEmpty();
        return Fields.read(
                "lines",
                () -> new Statement(
                        provider,
                        account,
                        onlyTotal ? StatementKind.SUMMARY : kind,
                        side,
                        Texts.optional("typeOfBill", typeOfBill),
                        statedOn,
                        diagnoses,
                        numbered,
                        statedTotal,
                        new Source(from, format, LinePlaces.inWords(places))));
    }

    private void requireTotal(Money row) {
        if (!mismatchAccepted && !row.equals(statedTotal)) {
            throw Problems.ruleRefuses(
                    "statement-ties-to-its-total",
                    "the statement states " + statedTotal + ", its revenue 0001 row states " + row
                            + "; send it with mismatchAccepted if that is what the paper says");
        }
    }

    /** As if a reader had read it. */
    static ReadClaim toClaim(Statement statement) {
        return new ReadClaim(statement, new Position("statement", 1, null), List.of());
    }
}
