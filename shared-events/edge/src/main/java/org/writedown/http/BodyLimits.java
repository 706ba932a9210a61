package org.writedown.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds what a request may send: little for JSON, more for claim files and documents. */
public final class BodyLimits extends OncePerRequestFilter {

    /** Files of any kind: whatever their type, they may be large. */
    private static final Pattern DOCUMENTS = Pattern.compile("/cases/[^/]+/documents|/readings");

    private final long json;
    private final long claims;
    private final ProblemWriter writer;

    /** Limits in bytes. */
    public BodyLimits(long json, long claims, ProblemWriter writer) {
        this.json = json;
        this.claims = claims;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limitFor(request);
        if (request.getContentLengthLong() > limit) {
            writer.write(request, response, Problems.tooLargeDetail(limit));
        } else {
            chain.doFilter(new LimitedBody(request, limit), response);
        }
    }

    /** Files of reference data are as large as they are published: who takes them counts for itself. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/reference/");
    }

    private long limitFor(HttpServletRequest request) {
        String contentType = request.getContentType();
        boolean claim =
                contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(ClaimMedia.X12);
        boolean document = DOCUMENTS.matcher(request.getRequestURI()).matches();
        return claim || document ? claims : json;
    }
}
