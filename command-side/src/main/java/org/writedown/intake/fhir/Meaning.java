package org.writedown.intake.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an adjudicated amount means. A sender's own variable (of CMS Blue Button) tells more exactly
 * than the category of CARIN or of FHIR beside it: several of its variables carry the category
 * {@code submitted}.
 */
enum Meaning {
    CHARGE("charge"),
    ALLOWED("allowed"),
    PAID("paid"),
    BENEFIT("benefit"),
    PATIENT("patient"),
    DEDUCTIBLE("deductible"),
    COINSURANCE("coinsurance"),
    COPAY("copay"),
    DISCOUNT("discount");

    private final String words;

    Meaning(String words) {
        this.words = words;
    }

    private static final String VARIABLES = "https://bluebutton.cms.gov/";

    private static final Map<String, Meaning> BY_CATEGORY = Map.ofEntries(
            Map.entry("submitted", CHARGE),
            Map.entry("eligible", ALLOWED),
            Map.entry("allowed", ALLOWED),
            Map.entry("paidtoprovider", PAID),
            Map.entry("benefit", BENEFIT),
            Map.entry("payment", BENEFIT),
            Map.entry("memberliability", PATIENT),
            Map.entry("deductible", DEDUCTIBLE),
            Map.entry("coinsurance", COINSURANCE),
            Map.entry("coins", COINSURANCE),
            Map.entry("copay", COPAY),
            Map.entry("discount", DISCOUNT));

    private static final Map<String, Meaning> BY_VARIABLE = Map.ofEntries(
            Map.entry("line_sbmtd_chrg_amt", CHARGE),
            Map.entry("rev_cntr_tot_chrg_amt", CHARGE),
            Map.entry("clm_tot_chrg_amt", CHARGE),
            Map.entry("nch_carr_clm_sbmtd_chrg_amt", CHARGE),
            Map.entry("tot_rx_cst_amt", CHARGE),
            Map.entry("clm_line_sbmt_chrg_amt", CHARGE),
            Map.entry("clm_sbmt_chrg_amt", CHARGE),
            Map.entry("line_alowd_chrg_amt", ALLOWED),
            Map.entry("nch_carr_clm_alowd_amt", ALLOWED),
            Map.entry("clm_line_alowd_chrg_amt", ALLOWED),
            Map.entry("clm_alowd_chrg_amt", ALLOWED),
            Map.entry("line_prvdr_pmt_amt", PAID),
            Map.entry("rev_cntr_prvdr_pmt_amt", PAID),
            Map.entry("nch_clm_prvdr_pmt_amt", PAID),
            Map.entry("clm_line_prvdr_pmt_amt", PAID),
            Map.entry("clm_prvdr_pmt_amt", PAID),
            Map.entry("line_nch_pmt_amt", BENEFIT),
            Map.entry("cvrd_d_plan_pd_amt", BENEFIT),
            Map.entry("clm_pmt_amt", BENEFIT),
            Map.entry("clm_line_cvrd_pd_amt", BENEFIT),
            Map.entry("rev_cntr_ptnt_rspnsblty_pmt", PATIENT),
            Map.entry("line_bene_ptb_ddctbl_amt", DEDUCTIBLE),
            Map.entry("rev_cntr_cash_ddctbl_amt", DEDUCTIBLE),
            Map.entry("clm_line_mdcr_ddctbl_amt", DEDUCTIBLE),
            Map.entry("clm_mdcr_ddctbl_amt", DEDUCTIBLE),
            Map.entry("line_coinsrnc_amt", COINSURANCE),
            Map.entry("clm_line_mdcr_coinsrnc_amt", COINSURANCE),
            Map.entry("clm_mdcr_coinsrnc_amt", COINSURANCE));

    /**
     * What an earlier payer paid is never a charge: CMS sends it under the variable of the total charge.
     *
     * @return null if the bill has no use for it
     */
    static @Nullable Meaning of(List<FhirNode> category) {
        Meaning byCategory = null;
        String variable = null;
        for (FhirNode coding : category) {
            String code = coding.text(Field.CODE);
            if (code.equals("priorpayerpaid")) {
                return null;
            }
            if (variable == null && coding.text(Field.SYSTEM).startsWith(VARIABLES)) {
                variable = code.substring(code.lastIndexOf('/') + 1);
            }
            byCategory = byCategory == null ? BY_CATEGORY.get(code) : byCategory;
        }
        return variable == null ? byCategory : BY_VARIABLE.get(variable.toLowerCase(Locale.ROOT));
    }

    /** As a warning names it. */
    String words() {
        return words;
    }
}
