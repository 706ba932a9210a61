package org.writedown.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.writedown.http.Problems;
import org.writedown.intake.table.TableMapping.DateOrder;
import org.writedown.intake.table.TableMapping.DecimalSign;

/** Reads {@link Wanted} from a request's query. */
final class WantedArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Wanted.class;
    }

    @Override
    public Wanted resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        return new Wanted(
                yes(request, "preview", false),
                yes(request, "read", true),
                items(request, "record"),
                items(request, "confirm"),
                items(request, "separate"),
                request.getParameter("mapping"),
                values(request, "column"),
                one(request, "dates", DateOrder.class),
                one(request, "decimals", DecimalSign.class));
    }

    private static boolean yes(NativeWebRequest request, String name, boolean usual) {
        String text = request.getParameter(name);
        if (text == null) {
            return usual;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problems.malformed(name, "must be true or false");
        };
    }

    private static List<String> values(NativeWebRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** Numbers may be given one by one or with commas between. */
    private static List<String> items(NativeWebRequest request, String name) {
        return values(request, name).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .toList();
    }

    private static <E extends Enum<E>> @Nullable E one(NativeWebRequest request, String name, Class<E> type) {
        String text = request.getParameter(name);
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Problems.malformed(name, "must be one of " + Arrays.toString(type.getEnumConstants()));
        }
    }
}
