package org.writedown.intake.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Provider;
import org.writedown.intake.Providers;
import org.writedown.intake.Remembered;

/** The organisations and practitioners that a file has named so far, which claims refer to. */
final class FhirProviders {

    /** More than any bundle of one patient names; later ones are not remembered, and claims keep the reference's text. */
    static final int MOST = 10_000;

    private final Map<String, Provider> known = new HashMap<>();
    private final Remembered<Optional<Provider>> byName =
            new Remembered<>(name -> Optional.ofNullable(Providers.of(null, name)));

    /** @param url by which a Bundle names the entry; may be empty */
    void remember(FhirNode resource, String url) {
        Provider provider = provider(resource);
        if (provider == null || known.size() >= MOST) {
            return;
        }
        known.put(resource.text(Field.RESOURCE_TYPE) + "/" + resource.text(Field.ID), provider);
        if (!url.isEmpty()) {
            known.put(url, provider);
        }
    }

    /** Whether all has come by which the claim's provider could be told. */
    boolean knows(FhirNode claim) {
        FhirNode reference = claim.child(Field.PROVIDER);
        String target = reference.text(Field.REFERENCE);
        return target.isEmpty() || target.startsWith("#") || known.containsKey(target);
    }

    /** Whom the claim names as its provider; null if nothing names one. */
    @Nullable Provider of(FhirNode claim) {
        FhirNode reference = claim.child(Field.PROVIDER);
        String target = reference.text(Field.REFERENCE);
        if (target.startsWith("#")) {
            for (FhirNode contained : claim.list(Field.CONTAINED)) {
                if (contained.text(Field.ID).equals(target.substring(1))) {
                    Provider provider = provider(contained);
                    return provider == null ? named(reference) : provider;
                }
            }
        }
        Provider found = known.get(target);
        return found == null ? named(reference) : found;
    }

    private @Nullable Provider named(FhirNode reference) {
        String number = reference.child(Field.IDENTIFIER).text(Field.VALUE);
        String display = reference.text(Field.DISPLAY);
        return number.isEmpty() ? byName.of(display).orElse(null) : Providers.of(number, display);
    }

    private static @Nullable Provider provider(FhirNode resource) {
        String npi = resource.list(Field.IDENTIFIER).stream()
                .filter(FhirProviders::isNpi)
                .map(identifier -> identifier.text(Field.VALUE))
                .filter(Providers::isNpi)
                .findFirst()
                .orElse(null);
        return Providers.of(npi, name(resource));
    }

    private static boolean isNpi(FhirNode identifier) {
        return identifier.text(Field.SYSTEM).equals("http://hl7.org/fhir/sid/us-npi")
                || identifier.codings(Field.TYPE).stream()
                        .anyMatch(type -> type.text(Field.CODE).equalsIgnoreCase("npi"));
    }

    private static String name(FhirNode resource) {
        String name = resource.text(Field.NAME);
        List<FhirNode> names = resource.list(Field.NAME);
        if (!name.isEmpty() || names.isEmpty()) {
            return name;
        }
        FhirNode person = names.getFirst();
        return String.join(" ", person.texts(Field.GIVEN)) + " " + person.text(Field.FAMILY);
    }
}
