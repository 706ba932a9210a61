package org.writedown.intake.x12;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;

/**
 * Providers as NM1 segments name them: by NPI where one is given, else by a key made of the name.
 * Other numbers are not taken as keys: a tax number may be a person's social security number.
 */
final class Providers {

    private static final Pattern NPI = Pattern.compile("\\d{10}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SLUG = 56;

    private Providers() {}

    /** The billing provider (NM1*85); if the file does not name one, the submitter, with a warning. */
    static Provider billing(@Nullable X12Segment nm1, @Nullable X12Segment submitter, ClaimDraft claim) {
        Provider stated = nm1 == null ? null : provider(nm1);
        if (stated != null) {
            if (nm1 != null
                    && nm1.text(8).equals("XX")
                    && !NPI.matcher(nm1.text(9)).matches()) {
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
        return new Provider(new ProviderId("name:not-stated"), "(provider not stated)");
    }

    /** @return null if the segment gives neither an NPI nor a name */
    static @Nullable Provider provider(X12Segment nm1) {
        String name = name(nm1);
        boolean npi = nm1.text(8).equals("XX") && NPI.matcher(nm1.text(9)).matches();
        if (npi) {
            return new Provider(new ProviderId("npi:" + nm1.text(9)), name.isEmpty() ? "NPI " + nm1.text(9) : name);
        }
        return name.isEmpty() ? null : new Provider(new ProviderId("name:" + slug(name)), name);
    }

    /** N1*PE: who is paid. */
    static @Nullable Provider payee(X12Segment n1) {
        String name = tidy(n1.text(2));
        if (n1.text(3).equals("XX") && NPI.matcher(n1.text(4)).matches()) {
            return new Provider(new ProviderId("npi:" + n1.text(4)), name.isEmpty() ? "NPI " + n1.text(4) : name);
        }
        return name.isEmpty() ? null : new Provider(new ProviderId("name:" + slug(name)), name);
    }

    private static String name(X12Segment nm1) {
        boolean person = nm1.text(2).equals("1");
        String name = person ? nm1.text(4) + " " + nm1.text(3) : nm1.text(3);
        return tidy(name);
    }

    static String tidy(String name) {
        String tidy = name.replaceAll("\\p{Cntrl}", " ").replaceAll("\\s+", " ").strip();
        return tidy.length() > LONGEST_NAME ? tidy.substring(0, LONGEST_NAME) : tidy;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.isEmpty()) {
            return Integer.toHexString(name.hashCode());
        }
        return plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG) : plain;
    }
}
