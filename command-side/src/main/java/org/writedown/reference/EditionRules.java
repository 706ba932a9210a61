package org.writedown.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.reference.SourceKind.Validity;

/** What may follow what, each rule refusing by its id. */
public final class EditionRules {

    /** So few rejected rows are never too many: small lists have a note or two among their rows. */
    private static final long FEW = 10;

    private EditionRules() {}

    /**
     * The edition that a file is of: what whoever loads it says, else what the file states, else its name.
     *
     * @throws ReferenceRefused if none of the three says, if two disagree, or the file is of another setting
     */
    public static EditionName name(
            SourceKind kind,
            @Nullable EditionName said,
            @Nullable String statedFrom,
            @Nullable String statedOf,
            String fileName) {
        if (FileNames.isOfOtherSetting(kind, fileName) || isOtherSetting(kind, statedOf)) {
            throw ReferenceRefused.rule(
                    "reference-file-is-of-its-kind", "this file is not of " + kind + ": it says so itself");
        }
        Optional<EditionName> stated =
                Optional.ofNullable(statedFrom).map(from -> EditionName.of(LocalDate.parse(from)));
        if (said != null && stated.filter(of -> !of.from().equals(said.from())).isPresent()) {
            throw ReferenceRefused.malformed(
                    "edition", "the file states that it counts from " + statedFrom + ", not from " + said.from());
        }
        return Optional.ofNullable(said)
                .or(() -> stated)
                .or(() -> FileNames.edition(kind, fileName))
                .orElseThrow(() -> ReferenceRefused.malformed(
                        "edition",
                        "neither the file nor its name says which edition it is; say so, for example "
                                + EditionName.FORMS));
    }

    private static boolean isOtherSetting(SourceKind kind, @Nullable String stated) {
        return stated != null
                && switch (kind) {
                    case MUE_PRACTITIONER, MUE_OUTPATIENT, MUE_DME ->
                        !kind.path().endsWith(stated.toLowerCase(Locale.ROOT));
                    default -> false;
                };
    }

    /** A file that a correction has replaced does not come back. */
    public static void notSuperseded(Edition same) {
        if (same.status() == Edition.Status.SUPERSEDED) {
            throw ReferenceRefused.rule(
                    "superseded-file-stays-superseded",
                    "this very file was loaded as " + same.title() + " and replaced by a corrected one");
        }
    }

    /**
     * An edition whose first day is before that of the newest is taken only where it answers for days of its own: those
     * from its first day until the next edition's. Tables that hold their history, and plain lists, have no such days.
     */
    public static void notOlder(SourceKind kind, EditionName name, List<Edition> serving) {
        if (kind.validity() == Validity.OF_THE_EDITION || serving.isEmpty()) {
            return;
        }
        Edition newest = serving.getFirst();
        if (name.from().isBefore(newest.from())) {
            throw ReferenceRefused.rule(
                    "older-edition-adds-nothing",
                    newest.title() + " is loaded and answers for earlier days as well; " + name.label() + " is older");
        }
    }

    /** A file of which more than a twentieth cannot be read is not what it seems. */
    public static void mostlyRead(long loaded, long rejected, Optional<String> first) {
        if (loaded == 0 || (rejected > FEW && rejected * 20 > loaded + rejected)) {
            throw ReferenceRefused.rule(
                    "nearly-all-rows-are-read",
                    rejected + " of " + (loaded + rejected) + " rows cannot be read; the first: "
                            + first.orElse("the file has no row"));
        }
    }

    /** A file of less than half the rows of the edition before it was most likely cut off. */
    public static void notMuchSmaller(long loaded, List<Edition> serving) {
        if (!serving.isEmpty() && loaded * 2 < serving.getFirst().rows()) {
            throw ReferenceRefused.rule(
                    "edition-is-not-much-smaller",
                    "it has " + loaded + " rows where " + serving.getFirst().title() + " has "
                            + serving.getFirst().rows() + "; if that is right, say smaller=true");
        }
    }

    /** NCCI's edits come in four files, {@code -f1} to {@code -f4}; one alone would leave most pairs unasked. */
    public static void notOnePartOfSeveral(SourceKind kind, List<String> tables) {
        if (kind.isPtp() && tables.size() == 1 && tables.getFirst().matches("(?i).*-f\\d\\.(txt|zip|gz)")) {
            throw ReferenceRefused.rule(
                    "edition-is-loaded-whole",
                    "this is one part of an edition; load all its parts as one zip, or say smaller=true");
        }
    }
}
