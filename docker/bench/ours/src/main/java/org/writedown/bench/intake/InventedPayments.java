package org.writedown.bench.intake;

import java.util.Random;

/** An 835 of claim payments with one to six lines each; every line, claim and payment balances. */
final class InventedPayments extends InventedX12 {

    private long payment;

    InventedPayments() {
        super("HP 005010X221A1");
    }

    @Override
    void header(int set) {
        add("ST*835*" + set);
        add("BPR*I*" + Invented.amount(payment) + "*C*NON************20260302");
        payment = 0;
        add("TRN*1*INVENTED" + set + "*1234567890");
        add("DTM*405*20260301");
        add("N1*PR*INVENTED HEALTH PLAN");
        add("N3*1 EXAMPLE STREET");
        add("N4*EXAMPLETOWN*CA*90001");
        add("PER*BL*PROVIDER SERVICES*TE*5555550100");
        add("N1*PE*INVENTED MEDICAL GROUP*XX*1234567893");
        add("LX*1");
    }

    @Override
    void claim(Random random, int set, int claim) {
        int lines = 1 + random.nextInt(6);
        long[] charges = random.longs(lines, 1_000, 200_000).toArray();
        long total = 0;
        long owed = 0;
        long paid = 0;
        for (long charge : charges) {
            total += charge;
            owed += charge / 10;
            paid += charge - charge / 4 - charge / 10;
        }
        payment += paid;
        add("CLP*INV" + set + "-" + claim + "*1*" + Invented.amount(total) + "*" + Invented.amount(paid) + "*"
                + Invented.amount(owed) + "*12*CONTROL" + random.nextInt(1_000_000_000) + "*11*1");
        add("NM1*QC*1*EXAMPLE*PERSON****MI*INV" + random.nextInt(1_000_000));
        add("NM1*82*1*RENDERING*RITA****XX*1000000001");
        add("DTM*232*20260210");
        add("DTM*233*20260227");
        for (int line = 1; line <= lines; line++) {
            long charge = charges[line - 1];
            long left = charge - charge / 4 - charge / 10;
            add("SVC*HC:A0428" + (random.nextBoolean() ? ":25" : "") + "*" + Invented.amount(charge) + "*"
                    + Invented.amount(left) + "**1");
            add("DTM*472*202602" + (10 + random.nextInt(18)));
            add("CAS*CO*45*" + Invented.amount(charge / 4));
            add("CAS*PR*2*" + Invented.amount(charge / 10));
            add("REF*6R*INV" + set + "-" + claim + "-" + line);
            add("AMT*B6*" + Invented.amount(charge - charge / 4));
        }
    }
}
