package org.writedown.http;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in one sentence, and with the field's path, why JSON could not be read. */
final class JsonProblems {

    private JsonProblems() {}

    static ProblemDetail of(JacksonException refused) {
        return Problems.malformedDetail(path(refused.getPath()), sentence(refused));
    }

    private static String sentence(JacksonException refused) {
        if (refused instanceof RefusedValue value) {
            return value.reason();
        } else if (refused instanceof UnrecognizedPropertyException unknown) {
            return "there is no field '" + unknown.getPropertyName() + "' here; known are "
                    + listed(unknown.getKnownPropertyIds());
        } else if (refused instanceof InvalidNullException) {
            return "this field is required";
        } else if (refused instanceof ValueInstantiationException
                && refused.getCause() instanceof IllegalArgumentException cause) {
            return String.valueOf(cause.getMessage());
        } else if (refused instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "must be one of " + listed(List.of(format.getTargetType().getEnumConstants()));
        } else if (refused instanceof MismatchedInputException mismatch) {
            return "must be " + JsonShape.of(mismatch.getTargetType());
        } else if (refused instanceof InputCoercionException) {
            return "must be a whole number in range";
        } else if (refused instanceof StreamReadException) {
            return "not well-formed JSON" + where(refused.getLocation());
        }
        return "cannot be read as JSON of the expected shape";
    }

    private static String listed(Collection<?> names) {
        return String.join(", ", names.stream().map(String::valueOf).sorted().toList());
    }

    private static String where(@Nullable TokenStreamLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            String name = reference.getPropertyName();
            if (name == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }
}
