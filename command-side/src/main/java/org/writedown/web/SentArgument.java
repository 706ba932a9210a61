package org.writedown.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.writedown.http.Problems;
import org.writedown.identity.Caller;
import org.writedown.identity.CallerArgument;

/** Reads {@link Sent} from a request's headers. */
final class SentArgument implements HandlerMethodArgumentResolver {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private final CallerArgument callers = new CallerArgument();
    private final Clock clock;

    SentArgument(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sent.class;
    }

    @Override
    public Sent resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Caller caller = callers.resolveArgument(parameter, container, request, binderFactory);
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return new Sent(
                caller,
                key(http.getHeader(IDEMPOTENCY_KEY)),
                version(http.getHeader(HttpHeaders.IF_MATCH)),
                LocalDate.now(clock),
                () -> FingerprintedBody.of(http));
    }

    private static @Nullable String key(@Nullable String header) {
        if (header != null && !KEY.matcher(header).matches()) {
            throw Problems.malformed(IDEMPOTENCY_KEY, "must have 1 to 200 visible characters");
        }
        return header;
    }

    private static @Nullable Long version(@Nullable String header) {
        if (header == null) {
            return null;
        }
        Matcher version = VERSION.matcher(header);
        if (!version.matches()) {
            throw Problems.malformed(HttpHeaders.IF_MATCH, "must be one version as in an ETag of this server: \"7\"");
        }
        return Long.valueOf(version.group(1));
    }
}
