package org.writedown.reference.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.SqlArrayValue;
import org.writedown.reference.published.DiagnosisRow;
import org.writedown.reference.published.FeeRow;
import org.writedown.reference.published.PostedPrice;
import org.writedown.reference.published.ProcedureRow;
import org.writedown.reference.published.UnitLimit;

/** Rows of an edition by sets of codes, one statement each. */
public final class ReferenceRows {

    /** A join, since H2 goes through a whole edition for {@code edition = ? and code = any(?)}. */
    static final String WANTED = " from unnest(cast(? as varchar(20) array)) as wanted (wanted_code) join ";

    private final JdbcTemplate jdbc;

    public ReferenceRows(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    public Map<String, DiagnosisRow> diagnoses(int edition, Collection<String> codes) {
        Map<String, DiagnosisRow> found = new HashMap<>();
        query(
                "select code, billable, title" + WANTED + "ref_diagnosis on code = wanted_code and edition = ?",
                edition,
                codes,
                row -> found.put(
                        row.getString(1), new DiagnosisRow(row.getString(1), row.getBoolean(2), row.getString(3))));
        return found;
    }

    public Map<String, ProcedureRow> procedures(int edition, Collection<String> codes) {
        Map<String, ProcedureRow> found = new HashMap<>();
        query(
                "select code, title, added, ended" + WANTED + "ref_procedure on code = wanted_code and edition = ?",
                edition,
                codes,
                row -> found.put(
                        row.getString(1),
                        new ProcedureRow(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class))));
        return found;
    }

    public Map<String, UnitLimit> unitLimits(int edition, Collection<String> codes) {
        Map<String, UnitLimit> found = new HashMap<>();
        query(
                "select code, units, adjudication" + WANTED + "ref_unit_limit on code = wanted_code and edition = ?",
                edition,
                codes,
                row -> found.put(row.getString(1), new UnitLimit(row.getString(1), row.getInt(2), row.getInt(3))));
        return found;
    }

    /** The rows without a modifier. */
    public Map<String, FeeRow> fees(int edition, Collection<String> codes) {
        Map<String, FeeRow> found = new HashMap<>();
        query(
                "select code, modifier, status, pctc, global_days, multiple, bilateral, assistant, work, non_facility,"
                        + " facility, conversion" + WANTED
                        + "ref_fee on code = wanted_code and edition = ? and modifier = ''",
                edition,
                codes,
                row -> found.put(row.getString(1), fee(row)));
        return found;
    }

    private static FeeRow fee(ResultSet row) throws SQLException {
        return new FeeRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                row.getBigDecimal(11),
                row.getBigDecimal(12));
    }

    /** All codes of a plain list. */
    public Set<String> listed(int edition) {
        return Set.copyOf(
                jdbc.queryForList("select code from ref_listed_code where edition = ?", String.class, edition));
    }

    /** Per procedure code all that is posted for everybody: without payers, each combination once. */
    public Map<String, List<PostedPrice>> prices(int edition, Collection<String> codes) {
        Map<String, List<PostedPrice>> found = new HashMap<>();
        query(
                "select distinct code, system, revenue, setting, modifiers, drug_unit, drug_type, gross, cash" + WANTED
                        + "ref_price on code = wanted_code and edition = ? and system in ('CPT', 'HCPCS')",
                edition,
                codes,
                row -> found.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                        .add(price(row)));
        return found;
    }

    private static PostedPrice price(ResultSet row) throws SQLException {
        return new PostedPrice(
                row.getString(2),
                row.getString(1),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                plain(row.getBigDecimal(6)),
                row.getString(7),
                plain(row.getBigDecimal(8)),
                plain(row.getBigDecimal(9)),
                "",
                "",
                null,
                null,
                "",
                null,
                null);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    private void query(String sql, int edition, Collection<String> codes, RowCallbackHandler each) {
        jdbc.query(sql, each, new SqlArrayValue("varchar", codes.toArray()), edition);
    }
}
