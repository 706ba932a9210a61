package org.writedown.identity;

/** What a key is good for. No key has both: who reads cases does not run the machine, and the other way round. */
public final class Authority {

    /** Acts for a firm, on its cases. */
    public static final String ADVOCATE = "ADVOCATE";

    /** Keeps the system running, and can read no case. */
    public static final String OPERATOR = "OPERATOR";

    private Authority() {}
}
