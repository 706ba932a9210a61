package org.writedown.reference.lookup;

import java.util.List;
import javax.sql.DataSource;
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

    private final EditionEdits edits;
    private final CodeCache<DiagnosisRow> diagnoses;
    private final CodeCache<ProcedureRow> procedures;
    private final CodeCache<UnitLimit> limits;
    private final CodeCache<FeeRow> fees;
    private final CodeCache<List<PostedPrice>> prices;

    /** @param mostBytes about how much is remembered; three quarters of it NCCI's edits */
    public RememberedRows(DataSource database, long mostBytes) {
        ReferenceRows rows = new ReferenceRows(database);
        long each = mostBytes / 20;
        this.edits = new EditionEdits(new EditRows(database), mostBytes / 4 * 3, System::nanoTime);
        this.diagnoses = new CodeCache<>(each, row -> ROW, rows::diagnoses);
        this.procedures = new CodeCache<>(each, row -> ROW, rows::procedures);
        this.limits = new CodeCache<>(each, row -> ROW, rows::unitLimits);
        this.fees = new CodeCache<>(each, row -> ROW, rows::fees);
        this.prices = new CodeCache<>(each, list -> ROW * list.size(), rows::prices);
    }

    EditionEdits edits() {
        return edits;
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
