package org.writedown.reference.store;

import java.util.Collection;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.SqlArrayValue;

/** Stored edits as they are asked: all of an edition, or those of some column 1 codes. */
public final class EditRows {

    /** So many codes in column 2 has a table at most, about twice those that there are. */
    public static final int MOST_CODES = EditsBuilder.MOST_CODES;

    /** And so many different days and indicators. */
    public static final int MOST_TERMS = EditsBuilder.MOST_TERMS;

    /** Read in portions of so many rows, of up to 53 KB each: no driver has to hold the table for one reader. */
    private static final int PORTION = 256;

    /** Edits of a column 1 code, about. */
    private static final int TYPICAL = 400;

    /** The first condition on column 1 is for the index of H2, which uses none for an {@code or}. */
    private static final String ALL = "select column1, part, edits from ref_ptp where edition = ? and column1 >= ?"
            + " and (column1 > ? or part > ?) order by column1, part fetch first " + PORTION + " rows only";

    private static final String SOME = "select column1, edits" + ReferenceRows.WANTED
            + "ref_ptp on column1 = wanted_code and edition = ? order by column1, part";

    private final JdbcTemplate jdbc;

    public EditRows(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * All edits of an edition.
     *
     * @param edits how many there are
     */
    public EditsInMemory all(int edition, long edits) {
        EditsBuilder builder = new EditsBuilder(Math.toIntExact(edits));
        Place last = new Place("", -1, PORTION);
        while (last.read() == PORTION) {
            last = portion(builder, edition, last);
        }
        return builder.build();
    }

    /**
     * How far the table has been read.
     *
     * @param read how many rows the last portion had
     */
    private record Place(String column1, int part, int read) {}

    private Place portion(EditsBuilder builder, int edition, Place after) {
        return Objects.requireNonNull(jdbc.query(
                ALL,
                rows -> {
                    Place last = new Place(after.column1(), after.part(), 0);
                    while (rows.next()) {
                        last = new Place(rows.getString(1), rows.getInt(2), last.read() + 1);
                        builder.add(last.column1(), rows.getBytes(3));
                    }
                    return last;
                },
                edition,
                after.column1(),
                after.column1(),
                after.part()));
    }

    /** The edits of some column 1 codes. */
    public EditsInMemory of(int edition, Collection<String> columnOnes) {
        EditsBuilder builder = new EditsBuilder(columnOnes.size() * TYPICAL);
        RowCallbackHandler each = row -> builder.add(row.getString(1), row.getBytes(2));
        jdbc.query(SOME, each, new SqlArrayValue("varchar", columnOnes.toArray()), edition);
        return builder.build();
    }
}
