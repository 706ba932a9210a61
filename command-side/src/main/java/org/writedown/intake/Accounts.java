package org.writedown.intake;

import org.writedown.contract.value.Sensitive;

/** Accounts as files name them. */
public final class Accounts {

    private static final String NONE = "not stated";

    /** Stands where a file names no account; a warning says so then. */
    public static final Sensitive<String> NOT_STATED = Sensitive.of(NONE);

    private Accounts() {}

    /** Whether the provider named the account, in this statement or in what it was told apart by. */
    public static boolean isStated(Sensitive<String> account) {
        return !account.value().startsWith(NONE);
    }

    /** An account of its own for a statement that names none, so that it is told from others that name none. */
    public static Sensitive<String> notStatedIn(String file) {
        return Sensitive.of(NONE + ", file " + file.substring(0, Math.min(12, file.length())));
    }
}
