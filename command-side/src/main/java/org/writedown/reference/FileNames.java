package org.writedown.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a published file's name says of its edition, as its publishers name their files. */
final class FileNames {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** {@code ccipra-v322r0-f1.txt}: version 32.2, whose year is 1994 + 32 and whose quarters count from 0. */
    private static final Pattern NCCI = Pattern.compile("(?i)cci(?:pra|oph)-v(\\d{2})([0-3])r\\d+.*");

    private static final Pattern EFFECTIVE = Pattern.compile("(?i).*eff[_-](\\d{2})-(\\d{2})-(\\d{4}).*");
    private static final Pattern ORDER =
            Pattern.compile("(?i).*icd.?10.?cm.*order[_-](?:([a-z]{3})[a-z]*[_-])?(\\d{4}).*");
    private static final Pattern FISCAL = Pattern.compile("(?i).*icd.?10.?cm.*fy(\\d{4}).*");
    private static final Pattern HCPC = Pattern.compile("(?i).*hcpc(\\d{4})(?:[_-]([a-z]{3})[_-])?.*anweb.*");
    private static final Pattern RVU = Pattern.compile("(?i).*pprrvu(?:20)?(\\d{2})[_-]?([a-z]{3}).*");

    private FileNames() {}

    static Optional<EditionName> edition(SourceKind kind, String fileName) {
        return switch (kind) {
            case PTP_PRACTITIONER, PTP_OUTPATIENT ->
                found(NCCI, fileName)
                        .map(m -> (1994 + Integer.parseInt(m.group(1))) + "Q" + (1 + Integer.parseInt(m.group(2))))
                        .map(EditionName::parse);
            case MUE_PRACTITIONER, MUE_OUTPATIENT, MUE_DME ->
                found(EFFECTIVE, fileName)
                        .map(m -> m.group(3) + "-" + m.group(1) + "-" + m.group(2))
                        .map(EditionName::parse);
            case ICD_10_CM ->
                found(ORDER, fileName)
                        .filter(m -> m.group(1) == null || isMonth(m.group(1)))
                        .map(m -> m.group(1) == null ? "FY" + m.group(2) : m.group(2) + "-" + month(m.group(1)))
                        .or(() -> found(FISCAL, fileName).map(m -> "FY" + m.group(1)))
                        .map(EditionName::parse);
            case HCPCS ->
                found(HCPC, fileName)
                        .map(m -> m.group(2) == null || !isMonth(m.group(2))
                                ? m.group(1)
                                : m.group(1) + "-" + month(m.group(2)))
                        .map(EditionName::parse);
            case PFS_RVU ->
                found(RVU, fileName)
                        .filter(m -> isMonth(m.group(2)))
                        .map(m -> "20" + m.group(1) + "-" + month(m.group(2)))
                        .map(EditionName::parse);
            case PLACE_OF_SERVICE, REVENUE_CODES, HOSPITAL_PRICES -> Optional.empty();
        };
    }

    /** Whether the name says that the file is of the other NCCI setting. */
    static boolean isOfOtherSetting(SourceKind kind, String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case PTP_PRACTITIONER -> lower.contains("ccioph");
            case PTP_OUTPATIENT -> lower.contains("ccipra");
            default -> false;
        };
    }

    private static Optional<MatchResult> found(Pattern pattern, String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        Matcher matcher = pattern.matcher(name);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static boolean isMonth(String text) {
        return MONTHS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String month(String text) {
        return String.format(Locale.ROOT, "%02d", 1 + MONTHS.indexOf(text.toLowerCase(Locale.ROOT)));
    }
}
