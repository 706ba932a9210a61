package org.writedown.contract.value;

import java.util.regex.Pattern;

/**
 * A procedure, supply or drug code without its modifiers. Whether it was valid on a date of service
 * is the audit's question, not this type's.
 */
public record ProcedureCode(CodeSystem system, String code) {

    private static final Pattern ANY = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,14}");
    /** Category I is five digits; Category II ends in F, III in T, laboratory analyses in U, some in M or A. */
    private static final Pattern CPT = Pattern.compile("\\d{4}[0-9FTUMA]");

    private static final Pattern HCPCS = Pattern.compile("[A-V]\\d{4}");

    public ProcedureCode {
        Texts.require("procedure code", code, ANY);
        if (system == CodeSystem.ICD_10_CM || system == CodeSystem.ICD_9_CM) {
            throw new IllegalArgumentException(system + " codes diagnoses, not procedures");
        }
    }

    /** Tells the system by the shape of the code, since sources mislabel it. */
    public static ProcedureCode of(String code) {
        if (CPT.matcher(code).matches()) {
            return new ProcedureCode(CodeSystem.CPT, code);
        }
        boolean hcpcs = HCPCS.matcher(code).matches();
        return new ProcedureCode(hcpcs ? CodeSystem.HCPCS : CodeSystem.OTHER_PROCEDURE, code);
    }

    @Override
    public String toString() {
        return code;
    }
}
