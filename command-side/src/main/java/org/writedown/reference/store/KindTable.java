package org.writedown.reference.store;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.writedown.reference.SourceKind;
import org.writedown.reference.published.CodeListReader;
import org.writedown.reference.published.DiagnosisRow;
import org.writedown.reference.published.FeeRow;
import org.writedown.reference.published.FeeScheduleReader;
import org.writedown.reference.published.HcpcsReader;
import org.writedown.reference.published.IcdOrderReader;
import org.writedown.reference.published.ListedCode;
import org.writedown.reference.published.MueReader;
import org.writedown.reference.published.PostedPrice;
import org.writedown.reference.published.PriceFileReader;
import org.writedown.reference.published.ProcedureRow;
import org.writedown.reference.published.PtpEdit;
import org.writedown.reference.published.PtpReader;
import org.writedown.reference.published.PublishedReader;
import org.writedown.reference.published.UnitLimit;

/**
 * How a kind of file is read and where its rows go.
 *
 * @param tables that hold its rows, each with a column {@code edition}
 * @param <R> the rows
 */
record KindTable<R>(PublishedReader<R> reader, List<String> tables, Opening<R> opening) {

    /** Opens the table for an edition's rows. */
    @FunctionalInterface
    interface Opening<R> {
        RowWriter<R> open(DataSource database, int edition) throws SQLException;
    }

    static KindTable<?> of(SourceKind kind) {
        return switch (kind) {
            case ICD_10_CM -> DIAGNOSES;
            case HCPCS -> PROCEDURES;
            case PTP_PRACTITIONER, PTP_OUTPATIENT -> PTP;
            case MUE_PRACTITIONER, MUE_OUTPATIENT, MUE_DME -> UNIT_LIMITS;
            case PFS_RVU -> FEES;
            case PLACE_OF_SERVICE -> list(CodeListReader.placesOfService());
            case REVENUE_CODES -> list(CodeListReader.revenueCodes());
            case HOSPITAL_PRICES -> PRICES;
        };
    }

    private static final KindTable<PtpEdit> PTP = new KindTable<>(new PtpReader(), List.of("ref_ptp"), PtpRows::new);

    private static final KindTable<DiagnosisRow> DIAGNOSES = new KindTable<>(
            new IcdOrderReader(),
            List.of("ref_diagnosis"),
            (database, edition) -> new KeyedRows<>(
                    database, edition, "ref_diagnosis", List.of("code", "billable", "title"), DiagnosisRow::code, row ->
                            new Object[] {row.code(), row.billable(), row.title()}));

    private static final KindTable<ProcedureRow> PROCEDURES = new KindTable<>(
            new HcpcsReader(),
            List.of("ref_procedure"),
            (database, edition) -> new KeyedRows<>(
                    database,
                    edition,
                    "ref_procedure",
                    List.of("code", "title", "added", "ended"),
                    ProcedureRow::code,
                    row -> new Object[] {row.code(), row.title(), row.added(), row.ended()}));

    private static final KindTable<UnitLimit> UNIT_LIMITS = new KindTable<>(
            new MueReader(),
            List.of("ref_unit_limit"),
            (database, edition) -> new KeyedRows<>(
                    database,
                    edition,
                    "ref_unit_limit",
                    List.of("code", "units", "adjudication"),
                    UnitLimit::code,
                    row -> new Object[] {row.code(), row.units(), row.adjudication()}));

    private static final KindTable<FeeRow> FEES = new KindTable<>(
            new FeeScheduleReader(),
            List.of("ref_fee"),
            (database, edition) -> new KeyedRows<>(
                    database,
                    edition,
                    "ref_fee",
                    List.of(
                            "code",
                            "modifier",
                            "status",
                            "pctc",
                            "global_days",
                            "multiple",
                            "bilateral",
                            "assistant",
                            "work",
                            "non_facility",
                            "facility",
                            "conversion"),
                    row -> row.code() + "-" + row.modifier(),
                    row -> new Object[] {
                        row.code(),
                        row.modifier(),
                        row.status(),
                        row.pctc(),
                        row.globalDays(),
                        row.multiple(),
                        row.bilateral(),
                        row.assistant(),
                        row.work(),
                        row.nonFacility(),
                        row.facility(),
                        row.conversion()
                    }));

    private static final KindTable<PostedPrice> PRICES = new KindTable<>(
            new PriceFileReader(),
            List.of("ref_price"),
            (database, edition) -> new KeyedRows<>(
                    database,
                    edition,
                    "ref_price",
                    List.of(
                            "system",
                            "code",
                            "revenue",
                            "setting",
                            "modifiers",
                            "drug_unit",
                            "drug_type",
                            "gross",
                            "cash",
                            "payer",
                            "plan",
                            "negotiated",
                            "percentage",
                            "methodology",
                            "lowest",
                            "highest"),
                    row -> "",
                    row -> new Object[] {
                        row.system(),
                        row.code(),
                        row.revenue(),
                        row.setting(),
                        row.modifiers(),
                        row.drugUnit(),
                        row.drugType(),
                        row.gross(),
                        row.cash(),
                        row.payer(),
                        row.plan(),
                        row.negotiated(),
                        row.percentage(),
                        row.methodology(),
                        row.lowest(),
                        row.highest()
                    }));

    private static KindTable<ListedCode> list(PublishedReader<ListedCode> reader) {
        return new KindTable<>(
                reader,
                List.of("ref_listed_code"),
                (database, edition) -> new KeyedRows<>(
                        database, edition, "ref_listed_code", List.of("code", "title"), ListedCode::code, row ->
                                new Object[] {row.code(), row.title()}));
    }
}
