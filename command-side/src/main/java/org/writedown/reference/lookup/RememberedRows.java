package org.writedown.reference.lookup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.writedown.reference.Edition;
import org.writedown.reference.published.DiagnosisRow;
import org.writedown.reference.published.FeeRow;
import org.writedown.reference.published.PostedPrice;
import org.writedown.reference.published.ProcedureRow;
import org.writedown.reference.published.UnitLimit;
import org.writedown.reference.store.EditRows;
import org.writedown.reference.store.ReferenceRows;

/**
 * Rows of editions, remembered up to a bound: NCCI's edits by edition, all else by code, where one statement for each edition
 * and table fetches what a batch of bills wants and is not yet remembered.
 */
public final class RememberedRows {

    private static final int ROW = 200;

    private final ReferenceRows rows;
    private final Map<Integer, Set<String>> listed = new ConcurrentHashMap<>();

    private final EditionEdits edits;
    private final CodeCache<DiagnosisRow> diagnoses;
    private final CodeCache<ProcedureRow> procedures;
    private final CodeCache<UnitLimit> limits;
    private final CodeCache<FeeRow> fees;
    private final CodeCache<List<PostedPrice>> prices;

    /**
     * Half is for NCCI's edits; of the other half, unit limits and fees have room for the tables of a quarter, both settings.
     *
     * @param mostBytes about how much is remembered
     */
    public RememberedRows(DataSource database, long mostBytes) {
        this.rows = new ReferenceRows(database);
        long large = mostBytes / 8;
        long small = mostBytes / 16;
        this.edits = new EditionEdits(new EditRows(database), mostBytes / 2, System::nanoTime);
        this.diagnoses = new CodeCache<>(small, row -> ROW, rows::diagnoses);
        this.procedures = new CodeCache<>(small, row -> ROW, rows::procedures);
        this.limits = new CodeCache<>(large, row -> ROW, rows::unitLimits);
        this.fees = new CodeCache<>(large, row -> ROW, rows::fees);
        this.prices = new CodeCache<>(large, list -> ROW * list.size(), rows::prices);
    }

    EditionEdits edits() {
        return edits;
    }

    /** A plain list whole: it has hundreds of codes. */
    Set<String> listed(Edition edition) {
        return listed.computeIfAbsent(edition.id(), rows::listed);
    }

    CodeCache<DiagnosisRow> diagnoses() {
        return diagnoses;
    }

    CodeCache<ProcedureRow> procedures() {
        return procedures;
    }

    CodeCache<UnitLimit> limits() {
        return limits;
    }

    CodeCache<FeeRow> fees() {
        return fees;
    }

    CodeCache<List<PostedPrice>> prices() {
        return prices;
    }
}
