package org.writedown.bench.intake;

import java.util.Random;

/** X12 of one interchange and one group, with a hundred claims a transaction set. */
abstract class InventedX12 implements Invented {

    private static final int CLAIMS_PER_SET = 100;

    private final String group;
    private final StringBuilder set = new StringBuilder(1 << 17);
    private int segments;

    /** @param group GS01 and GS08, such as {@code HC} and {@code 005010X222A1} */
    InventedX12(String group) {
        this.group = group;
    }

    /** The segments of a set before its first claim, from ST on; called when its claims are made. */
    abstract void header(int set);

    abstract void claim(Random random, int set, int claim);

    @Override
    public String beginning() {
        return "ISA*00*          *00*          *ZZ*INVENTEDSENDER *ZZ*INVENTEDPAYER  *260301*0900*^*00501*000000001*0*T*:~\n"
                + "GS*" + group.replace(" ", "*SENDER*PAYER*20260301*0900*1*X*") + "~\n";
    }

    /** The header is made last, since it states what its claims come to, and put in front of them. */
    @Override
    public final String claims(Random random, int part) {
        set.setLength(0);
        segments = 0;
        for (int claim = 1; claim <= CLAIMS_PER_SET; claim++) {
            claim(random, part, claim);
        }
        int header = set.length();
        header(part);
        int end = set.length();
        add("SE*" + (segments + 1) + "*" + part);
        return set.substring(header, end) + set.substring(0, header) + set.substring(end);
    }

    @Override
    public final String end(int parts) {
        return "GE*" + parts + "*1~\nIEA*1*000000001~\n";
    }

    final void add(String segment) {
        segments++;
        set.append(segment).append("~\n");
    }
}
