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

    /** One line; lines are numbered in their order. Units are 1 {@code UNITS} unless said otherwise. */
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
            @Nullable ProviderId renderingProvider) {

        BillLine toLine(int number, LocalDate today) {
            String path = "lines[" + (number - 1) + "]";
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

    Statement toStatement(LocalDate today) {
        Dates.notLater("statedOn", statedOn, today);
        List<BillLine> numbered = new ArrayList<>();
        for (LineBody line : lines) {
            numbered.add(line.toLine(numbered.size() + 1, today));
        }
        return Fields.read(
                "lines",
                () -> new Statement(
                        provider,
                        account,
                        kind,
                        side,
                        Texts.optional("typeOfBill", typeOfBill),
                        statedOn,
                        diagnoses,
                        numbered,
                        statedTotal,
                        new Source(document, Source.MANUAL.format(), null)));
    }
}
