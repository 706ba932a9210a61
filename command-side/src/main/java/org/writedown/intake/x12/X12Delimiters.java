package org.writedown.intake.x12;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters that separate things in one interchange. The repetition separator is left out: no
 * element that is read here repeats.
 *
 * @param element after the segment's id and between elements
 * @param component between the parts of a composite element
 * @param segment at the end of each segment
 */
record X12Delimiters(char element, char component, char segment) {

    /** What stands in names and numbers is not taken for a delimiter unless an ISA says so. */
    private static final String NEVER_DEDUCED = ".-/&,'\"()#@";

    X12Delimiters {
        if (!isDelimiter(element) || !isDelimiter(component) || !isDelimiter(segment)) {
            throw new IllegalArgumentException("letters, digits and blanks cannot be delimiters");
        }
        if (element == component || element == segment || component == segment) {
            throw new IllegalArgumentException("the delimiters are not distinct");
        }
    }

    /**
     * Deduces the delimiters of a file without an ISA, from its own first segments.
     *
     * @param opening the file from its first segment (GS or ST) on
     */
    static @Nullable X12Delimiters deduced(String opening) {
        char element = opening.length() > 2 ? opening.charAt(2) : ' ';
        if (!isDeducible(element)) {
            return null;
        }
        String e = Pattern.quote(String.valueOf(element));
        Matcher secondSegment =
                Pattern.compile("([^A-Za-z0-9])\\s*[A-Z][A-Z0-9]{1,2}" + e).matcher(opening);
        char component = componentUsed(opening, element);
        component = component != 0 ? component : element == ':' ? '>' : ':';
        while (secondSegment.find()) {
            char segment = secondSegment.group(1).charAt(0);
            if (segment != element && segment != component && isDeducible(segment)) {
                return new X12Delimiters(element, component, segment);
            }
        }
        return null;
    }

    /**
     * The component separator that claims really use. CLM05 tells it, the one composite that every
     * claim has: two digits, A or B, one digit; in a remittance SVC01 does, a qualifier and a code.
     *
     * @return 0 if no claim is within reach
     */
    static char componentUsed(String opening, char element) {
        String e = Pattern.quote(String.valueOf(element));
        Matcher facility = Pattern.compile("CLM" + e + "(?:[^" + e + "]*" + e + "){4}\\w{2}([^A-Za-z0-9])[AB]\\1")
                .matcher(opening);
        Matcher service =
                Pattern.compile("SVC" + e + "[A-Z]{2}([^A-Za-z0-9])\\w{4,5}").matcher(opening);
        char found = facility.find()
                ? facility.group(1).charAt(0)
                : service.find() ? service.group(1).charAt(0) : 0;
        return isDeducible(found) && found != element ? found : 0;
    }

    static boolean isDelimiter(char c) {
        boolean letterOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return !letterOrDigit && c != 0 && c != ' ' && c != '\t' && c < 0x7F;
    }

    private static boolean isDeducible(char c) {
        return isDelimiter(c) && NEVER_DEDUCED.indexOf(c) < 0;
    }
}
