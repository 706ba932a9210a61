package org.writedown.projection;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.writedown.http.Problems;

/** Reads the parameters that many questions share; a bad one is a 400 with its name. */
public final class Parameters implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CaseQuestion.class || parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        return parameter.getParameterType() == CaseQuestion.class ? question(request) : page(request);
    }

    private static CaseQuestion question(NativeWebRequest request) {
        return new CaseQuestion(
                read(request, "asKnownAt", Instant::parse, "must be an instant such as 2026-03-31T12:00:00Z"),
                read(request, "atSequence", Parameters::count, "must be a whole number from 0"),
                read(request, "asEffectiveOn", LocalDate::parse, "must be a date such as 2026-03-31"),
                read(request, "atLeast", Parameters::count, "must be a whole number from 0"));
    }

    private static PageRequest page(NativeWebRequest request) {
        Integer limit = read(request, "limit", Parameters::limit, "must be 1 to " + PageRequest.MOST);
        return new PageRequest(limit == null ? PageRequest.USUAL : limit, request.getParameter("cursor"));
    }

    private static long count(String text) {
        long number = Long.parseLong(text);
        if (number < 0) {
            throw new NumberFormatException("negative");
        }
        return number;
    }

    private static int limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > PageRequest.MOST) {
            throw new NumberFormatException("out of range");
        }
        return limit;
    }

    private static <T> @Nullable T read(
            NativeWebRequest request, String name, Function<String, T> parse, String expected) {
        String text = request.getParameter(name);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException | NumberFormatException e) {
            throw Problems.malformed(name, expected);
        }
    }
}
