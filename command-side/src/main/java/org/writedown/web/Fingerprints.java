package org.writedown.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hashes the bodies of requests that carry an idempotency key. */
final class Fingerprints extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean keyed = request.getHeader(SentArgument.IDEMPOTENCY_KEY) != null;
        chain.doFilter(keyed ? new FingerprintedBody(request) : request, response);
    }
}
