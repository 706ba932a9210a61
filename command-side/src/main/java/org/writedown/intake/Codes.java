package org.writedown.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.CodeSpelling;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.RevenueCode;

/** Codes of files, spelt as they are recorded ({@link CodeSpelling}); null where what is written is none. */
public final class Codes {

    private static final Pattern PROCEDURE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,14}");
    private static final Pattern DIAGNOSIS = Pattern.compile("[A-Z0-9]{3,8}");

    private Codes() {}

    /** A code of any system; which one is the reader's to tell. */
    public static @Nullable String procedure(String written) {
        String code = CodeSpelling.plain(written);
        return PROCEDURE.matcher(code).matches() ? code : null;
    }

    public static @Nullable Modifier modifier(String written) {
        String code = CodeSpelling.plain(written);
        return isTwoLettersOrDigits(code) ? new Modifier(code) : null;
    }

    public static @Nullable RevenueCode revenue(String written) {
        String code = CodeSpelling.revenue(written);
        return code.length() == 4 && Digits.number(code, 0, 4) >= 0 ? new RevenueCode(code) : null;
    }

    /** Whether the row states the claim's total under revenue code 0001. */
    public static boolean isTotal(String revenue) {
        return RevenueCode.TOTAL.value().equals(CodeSpelling.revenue(revenue));
    }

    /** Without its dot; of which revision it is, is the reader's to tell. */
    public static @Nullable String diagnosis(String written) {
        String code = CodeSpelling.diagnosis(written);
        return DIAGNOSIS.matcher(code).matches() ? code : null;
    }

    /** The shape of modifiers and of places of service. */
    public static boolean isTwoLettersOrDigits(String code) {
        return code.length() == 2 && isLetterOrDigit(code.charAt(0)) && isLetterOrDigit(code.charAt(1));
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
