package org.writedown.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.springframework.web.util.WebUtils;
import org.writedown.bytes.Sha256;
import org.writedown.http.BodyStream;

/**
 * A request whose body is hashed while it is read, so that a repeated idempotency key can be told from
 * a key that is used again for something else.
 */
final class FingerprintedBody extends HttpServletRequestWrapper {

    private final MessageDigest digest = Sha256.digest();

    FingerprintedBody(HttpServletRequest request) {
        super(request);
        digest.update(line(request.getMethod()));
        digest.update(line(request.getRequestURI()));
        digest.update(line(String.valueOf(request.getQueryString())));
    }

    /** The fingerprint of a request whose body has been read; asking again starts no new one. */
    static String of(HttpServletRequest request) {
        FingerprintedBody body = WebUtils.getNativeRequest(request, FingerprintedBody.class);
        if (body == null) {
            throw new IllegalStateException("a request with an idempotency key was not fingerprinted");
        }
        return body.fingerprint();
    }

    private String fingerprint() {
        try {
            return Sha256.of((MessageDigest) digest.clone());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 can be cloned", e);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream body = super.getInputStream();
        return new BodyStream(body, new DigestInputStream(body, digest));
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
