package org.writedown.http;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Every refusal this API knows, as RFC 9457 problem details. {@code type} names the problem and never
 * changes; {@code rule} names a business rule, {@code field} the place in malformed input.
 */
public final class Problems {

    private static final String TYPE = "urn:writedown:problem:";

    private Problems() {}

    /** 400: the input cannot be read. {@code field} is a path such as {@code lines[2].charge}. */
    public static ErrorResponseException malformed(String field, String detail) {
        return refusal(malformedDetail(field, detail));
    }

    /** 404: also what a caller of another firm sees. */
    public static ErrorResponseException notFound(String detail) {
        return refusal(detail(HttpStatus.NOT_FOUND, "not-found", "Not found", detail));
    }

    /** 422: a business rule refuses. */
    public static ErrorResponseException ruleRefuses(String rule, String reason) {
        return refusal(ruleDetail(HttpStatus.UNPROCESSABLE_CONTENT, rule, reason));
    }

    /** A business rule refuses, with the status that says it best. */
    public static ErrorResponseException ruleRefuses(HttpStatus status, String rule, String reason) {
        return refusal(ruleDetail(status, rule, reason));
    }

    /** 422: the idempotency key was used for another request. */
    public static ErrorResponseException keyReused(String detail) {
        return refusal(
                detail(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", "Idempotency key reused", detail));
    }

    /** 409: others kept changing the case; the client reads it again and decides anew. */
    public static ErrorResponseException lostRace(String detail) {
        return refusal(detail(HttpStatus.CONFLICT, "lost-race", "The case changed meanwhile", detail));
    }

    /** 409: what is asked for can be done once at a time, and is being done. */
    public static ErrorResponseException underWay(String detail) {
        return refusal(detail(HttpStatus.CONFLICT, "under-way", "Under way already", detail));
    }

    /** 412: the case is at another version than {@code If-Match} says. */
    public static ErrorResponseException otherVersion(String detail) {
        return refusal(
                detail(HttpStatus.PRECONDITION_FAILED, "other-version", "The case is at another version", detail));
    }

    /** 413. */
    public static ErrorResponseException tooLarge(long limit) {
        return refusal(tooLargeDetail(limit));
    }

    /** 503, with {@code Retry-After}. */
    public static ErrorResponseException busy(Duration retryAfter, String detail) {
        ErrorResponseException busy = refusal(busyDetail(detail));
        busy.getHeaders().set("Retry-After", seconds(retryAfter));
        return busy;
    }

    static ProblemDetail busyDetail(String detail) {
        return detail(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy: try again shortly", detail);
    }

    /** As {@code Retry-After} says it: at least one. */
    static String seconds(Duration duration) {
        return Long.toString(Math.max(1, duration.toSeconds()));
    }

    static ProblemDetail malformedDetail(String field, String detail) {
        ProblemDetail problem = detail(HttpStatus.BAD_REQUEST, "malformed-input", "Malformed input", detail);
        if (!field.isEmpty()) {
            problem.setProperty("field", field);
        }
        return problem;
    }

    static ProblemDetail tooLargeDetail(long limit) {
        return detail(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Too large",
                "this kind of request has at most " + limit + " bytes");
    }

    static ProblemDetail detail(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + type));
        problem.setTitle(title);
        return problem;
    }

    private static ProblemDetail ruleDetail(HttpStatus status, String rule, String reason) {
        ProblemDetail problem = detail(status, "rule", "A rule refuses", reason);
        problem.setProperty("rule", rule);
        return problem;
    }

    private static ErrorResponseException refusal(ProblemDetail problem) {
        return new ErrorResponseException(HttpStatus.valueOf(problem.getStatus()), problem, null);
    }
}
