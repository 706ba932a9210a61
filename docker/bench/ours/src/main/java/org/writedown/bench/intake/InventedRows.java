package org.writedown.bench.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An outpatient claim file of CMS with its full set of columns, most of them empty as there. */
final class InventedRows implements Invented {

    private static final int ROWS = 6;

    private final List<String> columns = new ArrayList<>();

    InventedRows() {
        columns.addAll(List.of("DML_IND", "BENE_ID", "CLM_ID", "CLM_GRP_ID", "FINAL_ACTION", "NCH_CLM_TYPE_CD"));
        columns.addAll(List.of("CLM_FROM_DT", "CLM_THRU_DT", "NCH_WKLY_PROC_DT", "FI_CLM_PROC_DT", "PRVDR_NUM"));
        columns.addAll(List.of("CLM_FAC_TYPE_CD", "CLM_SRVC_CLSFCTN_TYPE_CD", "CLM_FREQ_CD", "FI_NUM"));
        columns.addAll(List.of("CLM_PMT_AMT", "NCH_PRMRY_PYR_CLM_PD_AMT", "PRVDR_STATE_CD", "ORG_NPI_NUM"));
        columns.addAll(List.of("AT_PHYSN_UPIN", "AT_PHYSN_NPI", "PTNT_DSCHRG_STUS_CD", "CLM_TOT_CHRG_AMT"));
        columns.addAll(List.of("PRNCPAL_DGNS_CD", "PRNCPAL_DGNS_VRSN_CD"));
        numbered(25, "ICD_DGNS_CD", "ICD_DGNS_VRSN_CD");
        numbered(12, "ICD_DGNS_E_CD", "ICD_DGNS_E_VRSN_CD");
        numbered(25, "ICD_PRCDR_CD", "ICD_PRCDR_VRSN_CD", "PRCDR_DT");
        columns.addAll(List.of("NCH_BENE_PTB_DDCTBL_AMT", "NCH_BENE_PTB_COINSRNC_AMT", "CLM_OP_PRVDR_PMT_AMT"));
        columns.addAll(List.of("CLM_LINE_NUM", "REV_CNTR", "REV_CNTR_DT", "REV_CNTR_1ST_ANSI_CD", "HCPCS_CD"));
        columns.addAll(List.of("HCPCS_1ST_MDFR_CD", "HCPCS_2ND_MDFR_CD", "REV_CNTR_UNIT_CNT", "REV_CNTR_RATE_AMT"));
        columns.addAll(List.of("REV_CNTR_BLOOD_DDCTBL_AMT", "REV_CNTR_CASH_DDCTBL_AMT", "REV_CNTR_PRVDR_PMT_AMT"));
        columns.addAll(List.of("REV_CNTR_COINSRNC_WGE_ADJSTD_C", "REV_CNTR_RDCD_COINSRNC_AMT"));
        columns.addAll(List.of("REV_CNTR_BENE_PMT_AMT", "REV_CNTR_PTNT_RSPNSBLTY_PMT", "REV_CNTR_PMT_AMT_AMT"));
        columns.addAll(List.of("REV_CNTR_TOT_CHRG_AMT", "REV_CNTR_NCVRD_CHRG_AMT", "RNDRNG_PHYSN_NPI"));
    }

    private void numbered(int most, String... names) {
        for (int n = 1; n <= most; n++) {
            for (String name : names) {
                columns.add(name + n);
            }
        }
    }

    @Override
    public String beginning() {
        return String.join("|", columns) + "\n";
    }

    @Override
    public String end(int parts) {
        return "";
    }

    @Override
    public String claims(Random random, int part) {
        long[] charges = random.longs(ROWS - 1, 1_000, 200_000).toArray();
        long total = 0;
        long paid = 0;
        for (long charge : charges) {
            total += charge;
            paid += charge / 2;
        }
        StringBuilder rows = new StringBuilder(ROWS * 600);
        for (int row = 1; row <= ROWS; row++) {
            Map<String, String> cells = ofTheClaim(part, total, paid);
            if (row == ROWS) {
                cells.putAll(Map.of("REV_CNTR", "0001", "REV_CNTR_TOT_CHRG_AMT", Invented.amount(total)));
            } else {
                ofTheLine(cells, row, charges[row - 1]);
            }
            for (String column : columns) {
                rows.append(cells.getOrDefault(column, "")).append('|');
            }
            rows.setCharAt(rows.length() - 1, '\n');
        }
        return rows.toString();
    }

    private static Map<String, String> ofTheClaim(int claim, long total, long paid) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("DML_IND", "INSERT");
        cells.put("BENE_ID", "-1000000" + claim % 1_000);
        cells.put("CLM_ID", "-20000" + claim);
        cells.put("CLM_GRP_ID", "-30000" + claim);
        cells.put("FINAL_ACTION", "F");
        cells.put("NCH_CLM_TYPE_CD", "40");
        cells.put("CLM_FROM_DT", "10-Feb-2026");
        cells.put("CLM_THRU_DT", "10-Feb-2026");
        cells.put("NCH_WKLY_PROC_DT", "27-Feb-2026");
        cells.put("PRVDR_NUM", "990001");
        cells.put("CLM_FAC_TYPE_CD", "1");
        cells.put("CLM_SRVC_CLSFCTN_TYPE_CD", "3");
        cells.put("CLM_FREQ_CD", "1");
        cells.put("CLM_PMT_AMT", Invented.amount(paid));
        cells.put("NCH_PRMRY_PYR_CLM_PD_AMT", "0");
        cells.put("PRVDR_STATE_CD", "05");
        cells.put("ORG_NPI_NUM", "1234567893");
        cells.put("AT_PHYSN_NPI", "1000000001");
        cells.put("CLM_TOT_CHRG_AMT", Invented.amount(total));
        cells.put("PRNCPAL_DGNS_CD", "R079");
        cells.put("PRNCPAL_DGNS_VRSN_CD", "0");
        cells.put("ICD_DGNS_CD1", "R079");
        cells.put("ICD_DGNS_VRSN_CD1", "0");
        cells.put("ICD_DGNS_CD2", "I10");
        cells.put("ICD_DGNS_VRSN_CD2", "0");
        return cells;
    }

    private static void ofTheLine(Map<String, String> cells, int line, long charge) {
        cells.put("CLM_LINE_NUM", Integer.toString(line));
        cells.put("REV_CNTR", "0450");
        cells.put("REV_CNTR_DT", "10-Feb-2026");
        cells.put("HCPCS_CD", "A0428");
        cells.put("HCPCS_1ST_MDFR_CD", "25");
        cells.put("REV_CNTR_UNIT_CNT", "1");
        cells.put("REV_CNTR_CASH_DDCTBL_AMT", "0");
        cells.put("REV_CNTR_COINSRNC_WGE_ADJSTD_C", Invented.amount(charge / 10));
        cells.put("REV_CNTR_PRVDR_PMT_AMT", Invented.amount(charge / 2));
        cells.put("REV_CNTR_PTNT_RSPNSBLTY_PMT", Invented.amount(charge / 10));
        cells.put("REV_CNTR_PMT_AMT_AMT", Invented.amount(charge / 2));
        cells.put("REV_CNTR_TOT_CHRG_AMT", Invented.amount(charge));
    }
}
