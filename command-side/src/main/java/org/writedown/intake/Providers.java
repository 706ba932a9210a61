package org.writedown.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;

/**
 * Providers as files name them: by NPI where one is given, else by a key made of the name. Other
 * numbers are not taken as keys: a tax number may be a person's social security number.
 */
public final class Providers {

    /** Stands where a file names no provider; a warning says so then. */
    public static final Provider NOT_STATED = new Provider(new ProviderId("name:not-stated"), "(provider not stated)");

    private static final String BY_NPI = "npi:";
    private static final Pattern NPI = Pattern.compile("\\d{10}");
    private static final Pattern UNTIDY = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SLUG = 56;

    private Providers() {}

    public static boolean isNpi(@Nullable String text) {
        return text != null && NPI.matcher(text).matches();
    }

    /** Whether the provider is known by its NPI, and not by a name alone. */
    public static boolean byNumber(Provider provider) {
        return provider.id().value().startsWith(BY_NPI);
    }

    /** @return null if there is neither an NPI nor a name */
    public static @Nullable Provider of(@Nullable String npi, @Nullable String name) {
        String tidy = name == null ? "" : tidy(name);
        if (isNpi(npi)) {
            return new Provider(new ProviderId(BY_NPI + npi), tidy.isEmpty() ? "NPI " + npi : tidy);
        }
        return tidy.isEmpty() ? null : new Provider(new ProviderId("name:" + slug(tidy)), tidy);
    }

    /** Without control characters and runs of blanks, and not longer than a provider's name may be. */
    public static String tidy(String name) {
        if (isTidy(name)) {
            return name;
        }
        String tidy = UNTIDY.matcher(name).replaceAll(" ").strip();
        return tidy.length() > LONGEST_NAME ? tidy.substring(0, LONGEST_NAME) : tidy;
    }

    private static boolean isTidy(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char next = name.charAt(i);
            if (next < ' ' || next > '~' || (next == ' ' && before == ' ')) {
                return false;
            }
            before = next;
        }
        return before != ' ' && name.length() <= LONGEST_NAME;
    }

    private static String slug(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String dashed = NO_KEY.matcher(MARKS.matcher(letters).replaceAll("")).replaceAll("-");
        String plain = EDGES.matcher(dashed).replaceAll("");
        if (plain.isEmpty()) {
            return Integer.toHexString(name.hashCode());
        }
        return plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG) : plain;
    }
}
