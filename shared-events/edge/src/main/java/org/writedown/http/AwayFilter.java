package org.writedown.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers for the filters before any controller, such as the one that looks up the caller's key in the database. */
final class AwayFilter extends OncePerRequestFilter {

    private final ProblemWriter writer;

    AwayFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !DatabaseAway.in(failure)) {
                throw failure;
            }
            response.reset();
            response.setHeader("Retry-After", Problems.seconds(DatabaseAway.RETRY_AFTER));
            writer.write(request, response, Problems.busyDetail(DatabaseAway.DETAIL));
        }
    }
}
