package org.writedown.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.Money;
import org.writedown.reductions.Percent;

/** Sums the reductions that the reductions slice keeps, in SQL. */
public final class ReductionReports {

    /**
     * What the firm won in the period, over what it could have: the rates of a group have every bill in scope
     * under them, also those on which nothing was won. A bill is counted once a group, a case's rate once a group.
     */
    private static final String SQL = """
            WITH won AS (
                SELECT %1$s AS group_key, e.currency, e.case_id, e.bill, SUM(e.amount_minor) AS reduced
                FROM reduction_entry e JOIN reduction_base b
                    ON b.generation = e.generation AND b.case_id = e.case_id AND b.bill = e.bill
                WHERE e.generation = (SELECT generation FROM projection_view WHERE view_name = 'reductions')
                    AND e.firm = :firm AND e.effective_on >= :from AND e.effective_on <= :to
                GROUP BY %1$s, e.currency, e.case_id, e.bill
            ), bills AS (
                SELECT b.*
                FROM reduction_base b
                WHERE b.generation = (SELECT generation FROM projection_view WHERE view_name = 'reductions')
                    AND b.firm = :firm AND (b.uploaded_on <= :to
                        OR EXISTS (SELECT 1 FROM won w WHERE w.case_id = b.case_id AND w.bill = b.bill))
            ), group_keys AS (
                %2$s
            ), per_bill AS (
                SELECT k.group_key, k.label, b.currency, b.case_id, b.original_minor AS original, w.reduced
                FROM group_keys k JOIN bills b ON b.currency = k.currency
                    LEFT JOIN won w ON w.group_key = k.group_key AND w.case_id = b.case_id AND w.bill = b.bill
                        AND w.currency = b.currency
                WHERE w.case_id IS NOT NULL OR %3$s
            ), per_case AS (
                SELECT group_key, MAX(label) AS label, currency, case_id, COUNT(reduced) AS bills_won,
                       SUM(COALESCE(reduced, 0)) AS reduced, SUM(original) AS original,
                       CAST(100 * SUM(COALESCE(reduced, 0)) AS NUMERIC(30, 8)) / NULLIF(SUM(original), 0) AS rate
                FROM per_bill GROUP BY group_key, currency, case_id
            )
            SELECT group_key, MAX(label) AS label, currency, COUNT(*) AS cases,
                   SUM(CASE WHEN bills_won > 0 THEN 1 ELSE 0 END) AS cases_won,
                   SUM(original) AS original, SUM(reduced) AS reduced,
                   AVG(rate) AS mean_rate, PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY rate) AS median_rate
            FROM per_case GROUP BY group_key, currency ORDER BY group_key, currency
            FETCH FIRST 1001 ROWS ONLY
            """;

    /** Groups that are there because something was won in them. */
    private static final String KEYS_WON = "SELECT DISTINCT group_key, group_key AS label, currency FROM won";

    private static final String MONTH = "TO_CHAR(e.effective_on, 'YYYY-MM')";

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    public ReductionReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most a thousand groups and one; more than a thousand is for the caller to refuse. */
    List<ReductionReport.Group> groups(FirmId firm, Grouping by, @Nullable LocalDate from, @Nullable LocalDate to) {
        String sql =
                switch (by) {
                    case CAUSE -> SQL.formatted("e.caused_by", KEYS_WON, "TRUE");
                    case PROVIDER ->
                        SQL.formatted(
                                "COALESCE(b.provider, '')",
                                "SELECT COALESCE(provider, '') AS group_key, MAX(provider_name) AS label, currency"
                                        + " FROM bills GROUP BY COALESCE(provider, ''), currency",
                                "COALESCE(b.provider, '') = k.group_key");
                    case MONTH -> SQL.formatted(MONTH, KEYS_WON, "TO_CHAR(b.uploaded_on, 'YYYY-MM') <= k.group_key");
                };
        return rows(
                sql,
                firm,
                from,
                to,
                (row, number) -> new ReductionReport.Group(row.getString("group_key"), label(by, row), figures(row)));
    }

    /** One figure a currency, over everything. */
    List<ReductionReport.Figures> total(FirmId firm, @Nullable LocalDate from, @Nullable LocalDate to) {
        String keys = "SELECT DISTINCT firm AS group_key, firm AS label, currency FROM bills";
        return rows(SQL.formatted("e.firm", keys, "TRUE"), firm, from, to, (row, number) -> figures(row));
    }

    private <T> List<T> rows(
            String sql, FirmId firm, @Nullable LocalDate from, @Nullable LocalDate to, RowMapper<T> mapper) {
        return jdbc.sql(sql)
                .param("firm", firm.value())
                .param("from", from == null ? FIRST_DAY : from)
                .param("to", to == null ? LAST_DAY : to)
                .query(mapper)
                .list();
    }

    private static String label(Grouping by, ResultSet row) throws SQLException {
        String label = row.getString("label");
        String words = label == null ? row.getString("group_key") : label;
        return by == Grouping.CAUSE ? words.replace('_', ' ').toLowerCase(Locale.ROOT) : words;
    }

    private static ReductionReport.Figures figures(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        Money original = money(row, "original", currency);
        Money reduced = money(row, "reduced", currency);
        return new ReductionReport.Figures(
                row.getLong("cases"),
                row.getLong("cases_won"),
                original,
                reduced,
                Percent.of(reduced, original, 2),
                rate(row, "mean_rate"),
                rate(row, "median_rate"));
    }

    private static Money money(ResultSet row, String column, Currency currency) throws SQLException {
        return new Money(row.getBigDecimal(column).longValueExact(), currency);
    }

    private static @Nullable BigDecimal rate(ResultSet row, String column) throws SQLException {
        BigDecimal rate = row.getBigDecimal(column);
        return rate == null ? null : rate.setScale(2, RoundingMode.HALF_UP);
    }
}
