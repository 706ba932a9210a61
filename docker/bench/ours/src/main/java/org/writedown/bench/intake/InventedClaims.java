package org.writedown.bench.intake;

import java.util.Random;

/** An 837 of physicians' claims with one to six lines each. */
final class InventedClaims extends InventedX12 {

    private static final String[] CODES = {"A0428", "J1885", "E0114", "G0463", "Q9967", "A4550", "J2405", "S9083"};
    private static final String[] DIAGNOSES = {"R079", "I10", "E119", "M545", "J069", "R519"};

    InventedClaims() {
        super("HC 005010X222A1");
    }

    @Override
    void header(int set) {
        add("ST*837*" + set + "*005010X222A1");
        add("BHT*0019*00*INVENTED" + set + "*20260301*0900*CH");
        add("NM1*41*2*INVENTED CLEARINGHOUSE*****46*INV01");
        add("PER*IC*BILLING OFFICE*TE*5555550100");
        add("NM1*40*2*INVENTED HEALTH PLAN*****46*INV02");
        add("HL*1**20*1");
        add("PRV*BI*PXC*207Q00000X");
        add("NM1*85*2*INVENTED MEDICAL GROUP*****XX*1234567893");
        add("N3*1 EXAMPLE STREET");
        add("N4*EXAMPLETOWN*CA*900010000");
        add("REF*EI*000000000");
    }

    @Override
    void claim(Random random, int set, int claim) {
        int lines = 1 + random.nextInt(6);
        long[] charges = random.longs(lines, 1_000, 200_000).toArray();
        long total = 0;
        for (long charge : charges) {
            total += charge;
        }
        add("HL*" + (claim + 1) + "*1*22*0");
        add("SBR*P*18*******CI");
        add("NM1*IL*1*EXAMPLE*PERSON****MI*INV" + random.nextInt(1_000_000));
        add("N3*" + random.nextInt(9_999) + " EXAMPLE AVENUE");
        add("N4*EXAMPLETOWN*CA*90001");
        add("DMG*D8*19800101*F");
        add("NM1*PR*2*INVENTED HEALTH PLAN*****PI*INV02");
        add("CLM*INV" + set + "-" + claim + "*" + Invented.amount(total) + "***11:B:1*Y*A*Y*Y");
        add("REF*D9*" + random.nextInt(1_000_000_000));
        add("HI*ABK:" + diagnosis(random) + "*ABF:" + diagnosis(random) + "*ABF:" + diagnosis(random));
        add("NM1*82*1*RENDERING*RITA****XX*1000000001");
        add("PRV*PE*PXC*207Q00000X");
        for (int line = 1; line <= lines; line++) {
            add("LX*" + line);
            add("SV1*HC:" + CODES[random.nextInt(CODES.length)] + (random.nextBoolean() ? ":25" : "") + "*"
                    + Invented.amount(charges[line - 1]) + "*UN*" + (1 + random.nextInt(3)) + "***1:2");
            add("DTP*472*D8*202602" + (10 + random.nextInt(18)));
            add("REF*6R*INV" + set + "-" + claim + "-" + line);
        }
    }

    private static String diagnosis(Random random) {
        return DIAGNOSES[random.nextInt(DIAGNOSES.length)];
    }
}
