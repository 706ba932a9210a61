package org.writedown.reference.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.writedown.reference.ReferenceRefused;
import org.writedown.reference.published.PtpEdit;

/**
 * Gathers the edits of one column 1 code and writes them as one row. Published files are sorted by column 1; where one is
 * not, the code has several rows.
 */
final class PtpRows implements RowWriter<PtpEdit> {

    /** As many as a row holds: 53 KB. */
    private static final int MOST_EDITS = 4_096;

    private final int edition;
    private final BulkInsert rows;
    private final ByteBuffer edits = ByteBuffer.allocate(MOST_EDITS * PtpPacking.BYTES);
    private final Set<String> columnTwos = new HashSet<>();
    private final Set<PtpTerms> terms = new HashSet<>();
    private String column1 = "";
    private int part;

    PtpRows(DataSource database, int edition) throws SQLException {
        this.edition = edition;
        this.rows = BulkInsert.into(database, "ref_ptp", List.of("edition", "column1", "part", "edits"));
    }

    @Override
    public boolean add(PtpEdit edit) throws SQLException {
        withinLimits(edit);
        if (!edit.column1().equals(column1) || !edits.hasRemaining()) {
            flush();
            column1 = edit.column1();
        }
        PtpPacking.put(edits, edit);
        return true;
    }

    /** An edition is asked in memory, where codes and days have so many places. */
    private void withinLimits(PtpEdit edit) {
        columnTwos.add(edit.column2());
        terms.add(new PtpTerms(edit.effective(), edit.deletion(), edit.modifier()));
        if (columnTwos.size() > EditsBuilder.MOST_CODES || terms.size() > EditsBuilder.MOST_TERMS) {
            throw ReferenceRefused.tooLarge("a table of edits has at most " + EditsBuilder.MOST_CODES
                    + " codes in column 2 and " + EditsBuilder.MOST_TERMS + " different days and indicators");
        }
    }

    private void flush() throws SQLException {
        if (edits.position() > 0) {
            byte[] packed = Arrays.copyOf(edits.array(), edits.position());
            rows.add(new Object[] {edition, column1, part++, packed});
            edits.clear();
        }
    }

    @Override
    public void finish() throws SQLException {
        flush();
        rows.finish();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
