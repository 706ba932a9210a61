package org.writedown.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds what a request may send: little for JSON, more for claim files. */
public final class BodyLimits extends OncePerRequestFilter {

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
        long limit = limitFor(request.getContentType());
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

    private long limitFor(String contentType) {
        boolean claim =
                contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(ClaimMedia.X12);
        return claim ? claims : json;
    }
}
