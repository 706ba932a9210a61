package org.writedown.intake.fhir;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Takes a file apart into its resources: one, several one after the other, an array, or the entries of Bundles. */
final class FhirJson {

    private final String file;
    private final JsonParser parser;
    private final FhirTree tree;
    private final FhirRun run;
    private boolean bundle;

    FhirJson(String file, InputStream in, FhirRun run) {
        this.file = file;
        this.parser = FhirReader.JSON.createParser(ObjectReadContext.empty(), in);
        this.tree = new FhirTree(parser, file);
        this.run = run;
    }

    /**
     * @return whether there was a Bundle
     * @throws IntakeException if the file is no FHIR, is damaged or goes beyond a limit
     */
    boolean toEnd() throws IOException {
        try {
            for (JsonToken next = parser.nextToken(); next != null; next = parser.nextToken()) {
                if (next == JsonToken.START_ARRAY) {
                    array();
                } else {
                    object("");
                }
            }
            return bundle;
        } catch (JacksonException e) {
            throw explained(e);
        }
    }

    private void array() {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            object("");
        }
    }

    /** @param url by which a Bundle names what follows */
    private void object(String url) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw refuse(Kind.DAMAGED, "a FHIR resource should begin here");
        }
        FhirNode resource = new FhirNode();
        Position here = run.next();
        tree.begin();
        boolean entries = false;
        boolean read = true;
        for (int name = nextName(); FhirTree.isName(name); name = nextName()) {
            JsonToken value = parser.nextToken();
            Field field = name < 0 ? null : Field.of(name);
            if (field == Field.ENTRY && value == JsonToken.START_ARRAY && mayBeBundle(resource)) {
                entries = true;
                entries();
            } else if (field != null && read) {
                resource.put(field, tree.value(field, here));
                read = field == Field.RESOURCE_TYPE ? FhirRun.isRead(resource.text(field)) : read;
            } else {
                parser.skipChildren();
            }
        }
        bundle |= entries;
        if (!entries && !resource.text(Field.RESOURCE_TYPE).isEmpty()) {
            run.accept(resource, url);
        }
    }

    private static boolean mayBeBundle(FhirNode resource) {
        String type = resource.text(Field.RESOURCE_TYPE);
        return type.isEmpty() || type.equals("Bundle");
    }

    /** @return of {@link Field#MATCHER} */
    private int nextName() {
        return parser.nextNameMatch(Field.MATCHER);
    }

    private void entries() {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw refuse(Kind.DAMAGED, "an entry of a Bundle is no object");
            }
            String url = "";
            for (int name = nextName(); FhirTree.isName(name); name = nextName()) {
                Field field = name < 0 ? null : Field.of(name);
                JsonToken value = parser.nextToken();
                if (field == Field.RESOURCE && value == JsonToken.START_OBJECT) {
                    object(url);
                } else if (field == Field.FULL_URL && value == JsonToken.VALUE_STRING) {
                    url = parser.getString();
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    /** The disk's own failures come wrapped; they are passed on as they are. */
    private RuntimeException explained(JacksonException failure) throws IOException {
        if (failure instanceof JacksonIOException io && io.getCause() != null) {
            throw io.getCause();
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
        Position line =
                new Position("line", Math.max(1, parser.currentLocation().getLineNr()), null);
        return new IntakeException(kind, file, line, reason);
    }
}
