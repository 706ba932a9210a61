package org.writedown.cases.insurance;

import org.writedown.contract.value.Statement;

/** Whom a statement asks for money: a claim file is what was asked of the insurer, all else is asked of the client. */
public final class AddressedTo {

    private AddressedTo() {}

    public static boolean patient(Statement statement) {
        String format = statement.source().format();
        return !(format.startsWith("x12-837") || format.startsWith("fhir") || format.startsWith("rif"));
    }
}
