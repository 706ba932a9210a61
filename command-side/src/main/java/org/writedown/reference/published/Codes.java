package org.writedown.reference.published;

import java.util.regex.Pattern;

/** The shapes of codes. */
final class Codes {

    /** CPT category I, II, III, laboratory analyses, and HCPCS Level II: five characters. */
    private static final Pattern PROCEDURE = Pattern.compile("[0-9A-V][0-9]{3}[0-9A-Z]");

    private static final Pattern LEVEL_TWO = Pattern.compile("[A-CE-V][0-9]{4}");

    private Codes() {}

    static boolean isProcedure(String code) {
        return code.length() == 5 && PROCEDURE.matcher(code).matches();
    }

    /** HCPCS Level II proper: neither CPT (AMA) nor the D codes (ADA), whose descriptors are not ours to keep. */
    static boolean isLevelTwo(String code) {
        return LEVEL_TWO.matcher(code).matches();
    }

    static boolean isModifier(String code) {
        return code.length() == 2 && code.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
    }
}
