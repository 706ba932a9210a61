package org.writedown.intake.x12;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Provider;
import org.writedown.intake.Providers;

/** Providers as NM1 and N1 segments name them. */
final class NamedProviders {

    private NamedProviders() {}

    /** The billing provider (NM1*85); if the file does not name one, the submitter, with a warning. */
    static Provider billing(@Nullable X12Segment nm1, @Nullable X12Segment submitter, ClaimDraft claim) {
        Provider stated = nm1 == null ? null : provider(nm1);
        if (stated != null) {
            if (nm1 != null && nm1.text(8).equals("XX") && !Providers.isNpi(nm1.text(9))) {
                claim.warn(nm1, "NM109 of the billing provider is no NPI (ten digits)");
            }
            return stated;
        }
        Provider instead = submitter == null ? null : provider(submitter);
        if (instead != null) {
            claim.warn(submitter, "no billing provider (NM1*85) is named; the submitter stands in its place");
            return instead;
        }
        claim.warn(null, "no billing provider (NM1*85) is named");
        return Providers.NOT_STATED;
    }

    /** @return null if the segment gives neither an NPI nor a name */
    static @Nullable Provider provider(X12Segment nm1) {
        return Providers.of(nm1.text(8).equals("XX") ? nm1.text(9) : null, name(nm1));
    }

    /** N1*PE: who is paid. */
    static @Nullable Provider payee(X12Segment n1) {
        return Providers.of(n1.text(3).equals("XX") ? n1.text(4) : null, n1.text(2));
    }

    private static String name(X12Segment nm1) {
        boolean person = nm1.text(2).equals("1");
        return person ? nm1.text(4) + " " + nm1.text(3) : nm1.text(3);
    }
}
