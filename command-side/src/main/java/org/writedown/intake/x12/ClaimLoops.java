package org.writedown.intake.x12;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Provider;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.Tally;

/**
 * The loops of an 837: 1000A submitter, 2000A billing provider (HL 20) with 2010AA, 2000B subscriber
 * (HL 22), 2000C patient (HL 23), and within either of them 2300 claims. Names and birth dates of
 * patients and subscribers are passed over: the case knows its client, and nothing else is needed.
 */
final class ClaimLoops implements TransactionLoops {

    private final Document document;
    private final IntakeLimits limits;
    private final Tally tally;

    private String version = "";
    private String transaction = "";
    private int claimsOfTransaction;
    private @Nullable LocalDate created;
    private @Nullable X12Segment submitter;
    private @Nullable X12Segment billing;
    private String currency = "";
    private @Nullable ClaimDraft claim;

    ClaimLoops(Document document, IntakeLimits limits, Tally tally) {
        this.document = document;
        this.limits = limits;
        this.tally = tally;
    }

    @Override
    public void group(String guide) {
        version = guide;
    }

    @Override
    public void begin(X12Segment st) {
        transaction = st.text(2).replaceAll("[^A-Za-z0-9]", "");
        claimsOfTransaction = 0;
        created = null;
        submitter = null;
        billing = null;
        currency = "";
    }

    @Override
    public void end(X12Segment se) {
        finishClaim();
    }

    @Override
    public void accept(X12Segment segment) {
        switch (segment.id()) {
            case "HL" -> level(segment);
            case "CLM" -> claim(segment);
            default -> {
                if (claim == null) {
                    header(segment);
                } else {
                    claim.accept(segment);
                }
            }
        }
    }

    private void header(X12Segment segment) {
        switch (segment.id()) {
            case "BHT" -> created = X12Dates.day(segment.text(4));
            case "CUR" -> currency = segment.text(2);
            case "NM1" -> {
                if (segment.text(1).equals("41")) {
                    submitter = segment;
                } else if (segment.text(1).equals("85")) {
                    billing = segment;
                }
            }
            default -> {
                // addresses, contacts, subscribers, patients, payers: not part of a bill
            }
        }
    }

    private void level(X12Segment hl) {
        finishClaim();
        if (hl.text(3).equals("20")) {
            billing = null;
            currency = "";
        }
    }

    private void claim(X12Segment clm) {
        finishClaim();
        claimsOfTransaction++;
        claim = new ClaimDraft(document, limits, clm);
    }

    private void finishClaim() {
        ClaimDraft complete = claim;
        claim = null;
        if (complete == null) {
            return;
        }
        try {
            Provider provider = NamedProviders.billing(billing, submitter, complete);
            String place = "ST " + transaction + ", CLM " + claimsOfTransaction + ", segment "
                    + complete.clm().number();
            tally.read(new ClaimStatement(complete, version).read(provider, created, currency, document.hash(), place));
        } catch (Unreadable unreadable) {
            tally.rejected(unreadable.rejection());
        }
    }
}
