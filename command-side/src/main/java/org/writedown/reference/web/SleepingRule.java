package org.writedown.reference.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.RuleCard;
import org.writedown.reference.SourceKind;

/**
 * A rule that looks at no bill, or not at all bills, for lack of data.
 *
 * @param always false where it sleeps for the bills of one setting alone
 */
public record SleepingRule(String rule, int version, String finds, boolean always, List<Missing> missing) {

    /**
     * Data that is not loaded.
     *
     * @param what in words
     * @param always whether none of it is loaded
     * @param sources what to load: for edits and unit limits each for its own setting, else any of them
     */
    public record Missing(String what, boolean always, List<String> sources) {}

    /** Empty if the rule has all published data that it needs. */
    static Optional<SleepingRule> of(RuleCard card, Set<SourceKind> loaded) {
        List<Missing> missing = card.needs().stream()
                .filter(need -> need.data() != null)
                .map(need -> missing(need, loaded))
                .flatMap(Optional::stream)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new SleepingRule(
                        card.id(),
                        card.version(),
                        card.finds(),
                        missing.stream().anyMatch(Missing::always),
                        missing));
    }

    private static Optional<Missing> missing(Need need, Set<SourceKind> loaded) {
        Set<SourceKind> sources = sources(need);
        Set<SourceKind> absent = EnumSet.copyOf(sources);
        absent.removeAll(loaded);
        boolean all = absent.equals(sources);
        return all || (!absent.isEmpty() && oneForEachSetting(need))
                ? Optional.of(new Missing(
                        need.words(), all, absent.stream().map(SourceKind::path).toList()))
                : Optional.empty();
    }

    private static boolean oneForEachSetting(Need need) {
        return need == Need.PTP_EDITS || need == Need.UNIT_LIMITS;
    }

    private static Set<SourceKind> sources(Need need) {
        return switch (need) {
            case PROCEDURE_CODES -> EnumSet.of(SourceKind.HCPCS, SourceKind.PFS_RVU);
            case DIAGNOSIS_CODES -> EnumSet.of(SourceKind.ICD_10_CM);
            case PTP_EDITS -> EnumSet.of(SourceKind.PTP_PRACTITIONER, SourceKind.PTP_OUTPATIENT);
            case UNIT_LIMITS -> EnumSet.of(SourceKind.MUE_PRACTITIONER, SourceKind.MUE_OUTPATIENT);
            case FEE_SCHEDULE -> EnumSet.of(SourceKind.PFS_RVU);
            case POSTED_PRICES -> EnumSet.of(SourceKind.HOSPITAL_PRICES);
            case PLACES_OF_SERVICE -> EnumSet.of(SourceKind.PLACE_OF_SERVICE);
            case REVENUE_CODES -> EnumSet.of(SourceKind.REVENUE_CODES);
            default -> throw new IllegalArgumentException(need + " is no published data");
        };
    }
}
