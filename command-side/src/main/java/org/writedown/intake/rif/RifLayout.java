package org.writedown.intake.rif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the header puts what a bill needs. Three kinds of files: institutional (inpatient, outpatient,
 * skilled nursing, home health, hospice), professional (carrier, and durable equipment with a few
 * columns of its own) and prescriptions (PDE, where each row is a claim). Names of beneficiaries are
 * not in these files, and their numbers are not read.
 */
record RifLayout(
        Kind kind,
        int fields,
        Map<String, Integer> columns,
        List<Integer> diagnoses,
        List<Integer> diagnosisVersions,
        List<Integer> modifiers) {

    /** Which names the columns have. */
    enum Kind {
        INSTITUTIONAL("CLM_ID", "CLM_TOT_CHRG_AMT", "REV_CNTR_TOT_CHRG_AMT", "REV_CNTR_UNIT_CNT"),
        PROFESSIONAL("CLM_ID", "NCH_CARR_CLM_SBMTD_CHRG_AMT", "LINE_SBMTD_CHRG_AMT", "LINE_SRVC_CNT"),
        PRESCRIPTION("PDE_ID", "TOT_RX_CST_AMT", "TOT_RX_CST_AMT", "QTY_DSPNSD_NUM");

        final String claim;
        final String total;
        final String charge;
        final String units;

        Kind(String claim, String total, String charge, String units) {
            this.claim = claim;
            this.total = total;
            this.charge = charge;
            this.units = units;
        }
    }

    private static final int MOST_DIAGNOSES = 25;

    /** @return null if the header is none of the three kinds */
    static @Nullable RifLayout of(RifRow header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < header.fields(); column++) {
            columns.putIfAbsent(header.text(column).replace("\u00EF\u00BB\u00BF", ""), column);
        }
        for (Kind kind : Kind.values()) {
            if (columns.containsKey(kind.claim)
                    && columns.containsKey(kind.total)
                    && columns.containsKey(kind.charge)) {
                return new RifLayout(
                        kind,
                        header.fields(),
                        columns,
                        numbered(columns, "ICD_DGNS_CD"),
                        numbered(columns, "ICD_DGNS_VRSN_CD"),
                        IntStream.of(1, 2, 3, 4)
                                .map(n -> columns.getOrDefault(
                                        "HCPCS_" + n
                                                + List.of("ST", "ND", "RD", "TH")
                                                        .get(n - 1) + "_MDFR_CD",
                                        -1))
                                .filter(column -> column >= 0)
                                .boxed()
                                .toList());
            }
        }
        return null;
    }

    private static List<Integer> numbered(Map<String, Integer> columns, String name) {
        return IntStream.rangeClosed(1, MOST_DIAGNOSES)
                .map(n -> columns.getOrDefault(name + n, -1))
                .boxed()
                .toList();
    }

    String text(RifRow row, String column) {
        return row.text(columns.getOrDefault(column, -1));
    }
}
