package org.writedown.intake.rif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Statement;
import org.writedown.intake.Findings;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.ReadRemittance.Status;
import org.writedown.intake.RemittanceLine;
import org.writedown.intake.rif.RifAmounts.Columns;
import org.writedown.intake.rif.RifLayout.Kind;

/**
 * What Medicare, or a plan of its part D, decided of a claim: the amounts that stand beside the charges
 * (CMS Chronic Conditions Warehouse, variables of the research identifiable files). Where a line states
 * what is allowed of its charge, the rest is the provider's by contract (CO), unless the claim says that
 * the provider does not accept assignment, and so may ask some of it of the client.
 */
final class RifDecision {

    private static final Columns NONE = new Columns(List.of(), "", "", "", "");

    /** CARR_CLM_PMT_DNL_CD (CMS): denied; denied for a demonstration, for physician ownership. */
    private static final Set<String> DENIED = Set.of("0", "D", "P");

    private final RifLayout layout;
    private final List<RifRow> rows;
    private final Statement bill;
    private final Findings warnings;

    /** @param rows the claim's; those of its lines in the order of the bill's lines */
    RifDecision(RifLayout layout, List<RifRow> rows, Statement bill, Findings warnings) {
        this.layout = layout;
        this.rows = rows;
        this.bill = bill;
        this.warnings = warnings;
    }

    private static Columns ofClaim(Kind kind) {
        return switch (kind) {
            case INSTITUTIONAL ->
                new Columns(List.of("CLM_PMT_AMT"), "", "NCH_BENE_IP_DDCTBL_AMT", "NCH_BENE_PTA_COINSRNC_LBLTY_AM", "");
            case PROFESSIONAL -> new Columns(List.of("CLM_PMT_AMT"), "NCH_CARR_CLM_ALOWD_AMT", "", "", "");
            case PRESCRIPTION ->
                new Columns(List.of("CVRD_D_PLAN_PD_AMT", "NCVRD_PLAN_PD_AMT"), "", "", "", "PTNT_PAY_AMT");
        };
    }

    private static Columns ofLine(Kind kind) {
        return switch (kind) {
            case INSTITUTIONAL ->
                new Columns(
                        List.of("REV_CNTR_PMT_AMT_AMT"),
                        "",
                        "REV_CNTR_CASH_DDCTBL_AMT",
                        "REV_CNTR_COINSRNC_WGE_ADJSTD_C",
                        "REV_CNTR_PTNT_RSPNSBLTY_PMT");
            case PROFESSIONAL ->
                new Columns(
                        List.of("LINE_NCH_PMT_AMT"),
                        "LINE_ALOWD_CHRG_AMT",
                        "LINE_BENE_PTB_DDCTBL_AMT",
                        "LINE_COINSRNC_AMT",
                        "");
            case PRESCRIPTION -> NONE;
        };
    }

    /** @return null if the file states no amount of a decision */
    @Nullable ReadRemittance read() {
        RifAmounts claim = claim();
        List<RifAmounts> amounts = new ArrayList<>(bill.lines().size());
        List<RemittanceLine> lines = lines(amounts);
        if (!claim.anything() && amounts.stream().noneMatch(RifAmounts::anything)) {
            return null;
        }
        compare(claim.paid(), sum(amounts, RifAmounts::paid), "paid");
        compare(claim.allowed(), sum(amounts, RifAmounts::allowed), "allowed");
        return remittance(claim, amounts, lines);
    }

    /** A claim without lines says what is the client's in its only row, that of revenue code 0001. */
    private RifAmounts claim() {
        RifRow first = rows.getFirst();
        RifAmounts claim = RifAmounts.of(ofClaim(layout.kind()), layout, first, warnings);
        return bill.lines().isEmpty() ? claim.or(RifAmounts.of(ofLine(layout.kind()), layout, first, warnings)) : claim;
    }

    private ReadRemittance remittance(RifAmounts claim, List<RifAmounts> amounts, List<RemittanceLine> lines) {
        boolean byLine = lines.stream().anyMatch(line -> !line.adjustments().isEmpty());
        List<Adjustment> ofClaim = byLine ? List.of() : claim.adjustments();
        return new ReadRemittance(
                layout.kind() == Kind.PRESCRIPTION ? "Medicare part D plan" : "Medicare",
                control(),
                bill.account(),
                status(),
                code(),
                bill.provider(),
                bill.statedOn(),
                day("CLM_FROM_DT"),
                day("CLM_THRU_DT"),
                bill.statedTotal(),
                stated(claim.paid(), sum(amounts, RifAmounts::paid)),
                stated(claim.allowed(), sum(amounts, RifAmounts::allowed)),
                stated(claim.responsibility(), sum(amounts, RifAmounts::responsibility)),
                ofClaim,
                lines,
                bill.source(),
                rows.getFirst().position(),
                warnings.toList());
    }

    private List<RemittanceLine> lines(List<RifAmounts> amounts) {
        List<RemittanceLine> lines = new ArrayList<>(bill.lines().size());
        for (RifRow row : rows) {
            if (new RifLine(layout, row, warnings).isTotal()) {
                continue;
            }
            RifAmounts decided = RifAmounts.of(ofLine(layout.kind()), layout, row, warnings);
            amounts.add(decided);
            lines.add(line(bill.lines().get(lines.size()), row, decided));
        }
        return lines;
    }

    private RemittanceLine line(BillLine billed, RifRow row, RifAmounts decided) {
        String number = layout.text(row, layout.kind() == Kind.PROFESSIONAL ? "LINE_NUM" : "CLM_LINE_NUM");
        return new RemittanceLine(
                billed.number(),
                billed.procedure(),
                billed.modifiers(),
                null,
                billed.revenue(),
                billed.units(),
                billed.serviceFrom(),
                billed.serviceTo(),
                billed.charge(),
                decided.paid(),
                decided.allowed(),
                decided.responsibility(),
                isAssigned() ? decided.adjustments(billed.charge()) : decided.adjustments(),
                number.isEmpty() ? null : number,
                row.position());
    }

    /** Absent unless every line states it. */
    private static @Nullable Money sum(List<RifAmounts> lines, Function<RifAmounts, @Nullable Money> of) {
        Money sum = null;
        for (RifAmounts line : lines) {
            Money amount = of.apply(line);
            if (amount == null) {
                return null;
            }
            sum = sum == null ? amount : sum.plus(amount);
        }
        return sum;
    }

    private static @Nullable Money stated(@Nullable Money claim, @Nullable Money lines) {
        return claim == null ? lines : claim;
    }

    private void compare(@Nullable Money claim, @Nullable Money lines, String what) {
        if (claim != null && lines != null && !claim.equals(lines)) {
            warnings.add(
                    rows.getFirst().position(),
                    "the claim states " + claim + " as " + what + ", its lines sum to " + lines);
        }
    }

    private @Nullable Sensitive<String> control() {
        String number = text(layout.kind() == Kind.PROFESSIONAL ? "CARR_CLM_CNTL_NUM" : "FI_DOC_CLM_CNTL_NUM");
        return number.isEmpty() ? null : Sensitive.of(number);
    }

    private @Nullable String code() {
        String code = text(layout.kind() == Kind.PROFESSIONAL ? "CARR_CLM_PMT_DNL_CD" : "CLM_MDCR_NON_PMT_RSN_CD");
        return code.isEmpty() ? null : code;
    }

    private Status status() {
        if (text("FINAL_ACTION").equals("N") || text("DML_IND").equals("DELETE")) {
            warnings.add(rows.getFirst().position(), "the decision no longer stands: nothing moves");
            return Status.INFORMATION;
        }
        boolean denied = layout.kind() == Kind.PROFESSIONAL && DENIED.contains(text("CARR_CLM_PMT_DNL_CD"));
        return denied ? Status.DENIED : Status.PROCESSED;
    }

    /** CARR_CLM_PRVDR_ASGNMT_IND_SW (CMS): A accepts assignment, N does not. */
    private boolean isAssigned() {
        return !text("CARR_CLM_PRVDR_ASGNMT_IND_SW").equals("N");
    }

    private @Nullable LocalDate day(String column) {
        return RifDates.day(text(layout.kind() == Kind.PRESCRIPTION ? "SRVC_DT" : column));
    }

    private String text(String column) {
        return layout.text(rows.getFirst(), column);
    }
}
