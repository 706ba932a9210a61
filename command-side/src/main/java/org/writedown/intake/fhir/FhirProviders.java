package org.writedown.intake.fhir;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Provider;
import org.writedown.intake.Providers;

/** The organisations and practitioners that a file has named so far, which claims refer to. */
final class FhirProviders {

    /** More than any bundle of one patient names; later ones are not remembered, and claims keep the reference's text. */
    private static final int MOST = 10_000;

    private final Map<String, Provider> known = new LinkedHashMap<>();

    /** @param url by which a Bundle names the entry; may be empty */
    void remember(FhirNode resource, String url) {
        Provider provider = provider(resource);
        if (provider == null || known.size() >= MOST) {
            return;
        }
        known.put(resource.text("resourceType") + "/" + resource.text("id"), provider);
        if (!url.isEmpty()) {
            known.put(url, provider);
        }
    }

    /** Whom the claim names as its provider; null if nothing names one. */
    @Nullable Provider of(FhirNode claim) {
        FhirNode reference = claim.child("provider");
        String target = reference.text("reference");
        if (target.startsWith("#")) {
            for (FhirNode contained : claim.list("contained")) {
                if (contained.text("id").equals(target.substring(1))) {
                    Provider provider = provider(contained);
                    return provider == null ? named(reference) : provider;
                }
            }
        }
        Provider found = known.get(target);
        return found == null ? named(reference) : found;
    }

    private static @Nullable Provider named(FhirNode reference) {
        return Providers.of(reference.child("identifier").text("value"), reference.text("display"));
    }

    private static @Nullable Provider provider(FhirNode resource) {
        String npi = resource.list("identifier").stream()
                .filter(FhirProviders::isNpi)
                .map(identifier -> identifier.text("value"))
                .filter(Providers::isNpi)
                .findFirst()
                .orElse(null);
        return Providers.of(npi, name(resource));
    }

    private static boolean isNpi(FhirNode identifier) {
        return identifier.text("system").equals("http://hl7.org/fhir/sid/us-npi")
                || identifier.codings("type").stream()
                        .anyMatch(type -> type.code().equalsIgnoreCase("npi"));
    }

    private static String name(FhirNode resource) {
        String name = resource.text("name");
        List<FhirNode> names = resource.list("name");
        if (!name.isEmpty() || names.isEmpty()) {
            return name;
        }
        FhirNode person = names.getFirst();
        return String.join(" ", person.texts("given")) + " " + person.text("family");
    }
}
