package org.writedown.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Turns whatever a controller did not answer itself into problem details. */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(refused, unreadable(refused), request);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = refused instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(refused.getPropertyName());
        return answer(refused, Problems.malformedDetail(field, reason(refused)), request);
    }

    @Override
    protected ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = refused instanceof MissingRequestValueException
                ? String.valueOf(refused.getBody().getDetail())
                : "the request lacks something it must have";
        return answer(refused, Problems.malformedDetail("", detail), request);
    }

    /** A failure of ours, a database that is away, or a body that went on under a reader that wraps exceptions. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> failed(Exception failure, WebRequest request) {
        BodyTooLarge tooLarge = BodyTooLarge.in(failure);
        if (tooLarge != null) {
            return answer(failure, Problems.tooLargeDetail(tooLarge.limit()), request);
        }
        if (DatabaseAway.in(failure)) {
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, Problems.seconds(DatabaseAway.RETRY_AFTER));
            return answer(failure, Problems.busyDetail(DatabaseAway.DETAIL), headers, request);
        }
        ProblemDetail problem = Problems.detail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "failure",
                "The server failed",
                "nothing was decided by this answer; the incident's id finds it in the server's log");
        problem.setProperty("incident", Incident.report(failure));
        return answer(failure, problem, request);
    }

    private ResponseEntity<Object> answer(Exception refused, ProblemDetail problem, WebRequest request) {
        return answer(refused, problem, new HttpHeaders(), request);
    }

    private ResponseEntity<Object> answer(
            Exception refused, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        return Objects.requireNonNull(
                handleExceptionInternal(refused, problem, headers, HttpStatus.valueOf(problem.getStatus()), request));
    }

    private static ProblemDetail unreadable(HttpMessageNotReadableException refused) {
        BodyTooLarge tooLarge = BodyTooLarge.in(refused);
        if (tooLarge != null) {
            return Problems.tooLargeDetail(tooLarge.limit());
        }
        return refused.getCause() instanceof JacksonException json
                ? JsonProblems.of(json)
                : Problems.malformedDetail("", "the request must have a body");
    }

    /** The words of the value's own check, where it was one. */
    private static String reason(TypeMismatchException refused) {
        @Nullable Throwable root = refused.getRootCause();
        return root instanceof IllegalArgumentException && root.getMessage() != null
                ? root.getMessage()
                : "must be " + JsonShape.of(refused.getRequiredType());
    }
}
