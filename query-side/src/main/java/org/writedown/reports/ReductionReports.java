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

    /** A reduction's bill is counted once a group, a case's rate once a group. */
    private static final String SQL = """
            WITH per_bill AS (
                SELECT %1$s AS group_key, MAX(%2$s) AS label, e.currency, e.case_id, e.bill,
                       SUM(e.amount_minor) AS reduced, MAX(b.original_minor) AS original
                FROM reduction_entry e JOIN reduction_base b
                    ON b.generation = e.generation AND b.case_id = e.case_id AND b.bill = e.bill
                WHERE e.generation = (SELECT generation FROM projection_view WHERE view_name = 'reductions') AND e.firm = :firm AND e.effective_on >= :from AND e.effective_on <= :to
                GROUP BY %1$s, e.currency, e.case_id, e.bill
            ), per_case AS (
                SELECT group_key, MAX(label) AS label, currency, case_id,
                       SUM(reduced) AS reduced, SUM(original) AS original,
                       CAST(100 * SUM(reduced) AS NUMERIC(30, 8)) / NULLIF(SUM(original), 0) AS rate
                FROM per_bill GROUP BY group_key, currency, case_id
            )
            SELECT group_key, MAX(label) AS label, currency, COUNT(*) AS cases,
                   SUM(original) AS original, SUM(reduced) AS reduced,
                   AVG(rate) AS mean_rate, PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY rate) AS median_rate
            FROM per_case GROUP BY group_key, currency ORDER BY group_key, currency
            FETCH FIRST 1001 ROWS ONLY
            """;

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
                    case CAUSE -> SQL.formatted("e.caused_by", "e.caused_by");
                    case PROVIDER -> SQL.formatted("COALESCE(b.provider, '')", "b.provider_name");
                    case MONTH ->
                        SQL.formatted("TO_CHAR(e.effective_on, 'YYYY-MM')", "TO_CHAR(e.effective_on, 'YYYY-MM')");
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
        return rows(SQL.formatted("e.firm", "e.firm"), firm, from, to, (row, number) -> figures(row));
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
