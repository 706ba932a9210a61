package org.writedown.bench.workload;

import java.util.concurrent.ThreadLocalRandom;
import org.writedown.contract.value.CaseId;

/** The cases that one client works on, and no other: two people seldom work on one case at once. */
public final class Stripe {

    /** As many as the most clients of any measurement. */
    public static final int STRIPES = 128;

    private final int client;
    private final int each;

    /** @param cases how many there are in all; a multiple of {@link #STRIPES} */
    public Stripe(int cases, int client) {
        this.client = client % STRIPES;
        this.each = cases / STRIPES;
    }

    public CaseId any() {
        return Cases.id(ThreadLocalRandom.current().nextInt(each) * STRIPES + client);
    }
}
