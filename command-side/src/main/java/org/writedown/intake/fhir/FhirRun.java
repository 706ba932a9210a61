package org.writedown.intake.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.Position;
import org.writedown.intake.Reading;
import org.writedown.intake.Tally;
import org.writedown.intake.UnreadableClaim;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** One file being read, resource by resource. */
final class FhirRun {

    /** How many Claims are remembered, so that their decisions do not become second bills. */
    private static final int MOST_REMEMBERED = 100_000;

    private static final Set<String> CLAIMS = Set.of("Claim", "ExplanationOfBenefit", "ClaimResponse");
    private static final Set<String> PROVIDERS = Set.of("Organization", "Practitioner");

    private final Document document;
    private final IntakeLimits limits;
    private final JsonParser parser;
    private final FhirTree tree;
    private final Tally tally;
    private final Findings findings;
    private final FhirProviders providers = new FhirProviders();
    private final Set<String> claims = new HashSet<>();
    private final Set<String> types = new java.util.TreeSet<>();
    private long resources;

    FhirRun(Document document, IntakeLimits limits, JsonFactory json, InputStream in, Reading reading) {
        this.document = document;
        this.limits = limits;
        this.parser = json.createParser(ObjectReadContext.empty(), in);
        this.tree = new FhirTree(parser, document.name());
        this.tally = new Tally(document.name(), limits, reading);
        this.findings = new Findings(limits.findings());
    }

    /** @throws IntakeException if the file is no FHIR, is damaged or goes beyond a limit */
    IntakeSummary toEnd() throws IOException {
        try {
            for (JsonToken next = parser.nextToken(); next != null; next = parser.nextToken()) {
                top(next);
            }
        } catch (JacksonException e) {
            throw explained(e);
        }
        if (resources == 0) {
            throw new IntakeException(
                    Kind.UNKNOWN_FORMAT, document.name(), null, "the file is JSON and holds no FHIR resource");
        }
        String format = types.isEmpty() ? "FHIR R4" : "FHIR R4 " + String.join(", ", types);
        return tally.summary(format, "the file holds no Claim, ExplanationOfBenefit or ClaimResponse", findings);
    }

    /** A resource, or an array of them. */
    private void top(JsonToken token) {
        if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                object("");
            }
        } else {
            object("");
        }
    }

    /** @param url by which a Bundle names what follows */
    private void object(String url) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new IntakeException(Kind.DAMAGED, document.name(), here(), "a FHIR resource should begin here");
        }
        FhirNode resource = new FhirNode();
        tree.begin();
        boolean bundle = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            String type = resource.text("resourceType");
            boolean entries = name.equals("entry") && (type.isEmpty() || type.equals("Bundle"));
            if (entries && parser.currentToken() == JsonToken.START_ARRAY) {
                bundle = true;
                entries();
            } else if (FhirTree.isWanted(name) && isRead(type)) {
                resource.put(name, tree.value(name, next("")));
            } else {
                parser.skipChildren();
            }
        }
        if (!bundle && !resource.text("resourceType").isEmpty()) {
            resources++;
            accept(resource, url);
        } else if (bundle) {
            resources = Math.max(resources, 1);
        }
    }

    /** Only the type tells, and it may stand last. */
    private static boolean isRead(String type) {
        return type.isEmpty() || CLAIMS.contains(type) || PROVIDERS.contains(type);
    }

    private void entries() {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new IntakeException(Kind.DAMAGED, document.name(), here(), "an entry of a Bundle is no object");
            }
            String url = "";
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("resource") && value == JsonToken.START_OBJECT) {
                    object(url);
                } else if (name.equals("fullUrl") && value == JsonToken.VALUE_STRING) {
                    url = parser.getString();
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private void accept(FhirNode resource, String url) {
        String type = resource.text("resourceType");
        if (PROVIDERS.contains(type)) {
            providers.remember(resource, url);
        } else if (CLAIMS.contains(type)) {
            types.add(type);
            read(type, resource, url);
        }
    }

    private void read(String type, FhirNode resource, String url) {
        try {
            FhirClaim claim = new FhirClaim(document, limits, resource, here(type), providers);
            if (!type.equals("Claim")) {
                tally.read(claim.decision());
            }
            if (type.equals("Claim") || isBillItself(type, claim, resource)) {
                tally.read(claim.bill());
                remember(resource, url);
            }
        } catch (UnreadableClaim unreadable) {
            tally.rejected(unreadable.rejection());
        }
    }

    private boolean isBillItself(String type, FhirClaim claim, FhirNode resource) {
        return type.equals("ExplanationOfBenefit")
                && claim.total() != null
                && !claims.contains(resource.child("claim").text("reference"));
    }

    private void remember(FhirNode resource, String url) {
        if (claims.size() < MOST_REMEMBERED) {
            claims.add(resource.text("resourceType") + "/" + resource.text("id"));
            if (!url.isEmpty()) {
                claims.add(url);
            }
        }
    }

    private Position here(String type) {
        return new Position("resource", resources, type);
    }

    private Position next(String type) {
        return new Position("resource", resources + 1, type.isEmpty() ? null : type);
    }

    private Position here() {
        return new Position("line", Math.max(1, parser.currentLocation().getLineNr()), null);
    }

    private RuntimeException explained(JacksonException failure) throws IOException {
        if (failure instanceof JacksonIOException io) {
            if (io.getCause() != null) {
                throw io.getCause();
            }
        }
        if (failure instanceof StreamConstraintsException) {
            return refuse(Kind.TOO_LARGE, "the JSON is nested deeper, or a text is longer, than is read here");
        }
        @Nullable String cut = failure instanceof UnexpectedEndOfInputException
                ? "the file ends within a resource: it has been cut off"
                : null;
        return refuse(Kind.DAMAGED, cut == null ? "this is no JSON" : cut);
    }

    private IntakeException refuse(Kind kind, String reason) {
        return new IntakeException(kind, document.name(), here(), reason);
    }
}
