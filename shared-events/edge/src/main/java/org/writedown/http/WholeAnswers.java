package org.writedown.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets an answer go out in one piece, with its length. Spring MVC flushes every answer just before it is finished, so that
 * Tomcat has to send it in chunks, in two writes to the socket. An answer that is larger than Tomcat's buffer is sent
 * as the buffer fills, as ever.
 */
final class WholeAnswers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Unflushed(response));
    }

    private static final class Unflushed extends HttpServletResponseWrapper {

        Unflushed(HttpServletResponse response) {
            super(response);
        }

        /** Finishing the answer, which follows at once, sends it. */
        @Override
        public void flushBuffer() {}
    }
}
