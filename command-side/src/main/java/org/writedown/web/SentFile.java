package org.writedown.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.writedown.bytes.Sha256;
import org.writedown.http.Problems;
import org.writedown.intake.Document;

/** A file as it was sent, whole in memory. */
final class SentFile {

    private static final int LONGEST_TYPE = 100;

    private final Document document;
    private final byte[] bytes;
    private final String mediaType;

    private SentFile(Document document, byte[] bytes, String mediaType) {
        this.document = document;
        this.bytes = bytes;
        this.mediaType = mediaType;
    }

    Document document() {
        return document;
    }

    byte[] bytes() {
        return bytes;
    }

    /** As the sender calls it; what the file is, is told by its content alone. */
    String mediaType() {
        return mediaType;
    }

    /** @throws org.springframework.web.ErrorResponseException if it is empty or its headers are malformed */
    static SentFile of(byte[] bytes, @Nullable String name, @Nullable String contentType) {
        if (bytes.length == 0) {
            throw Problems.malformed("", "the file is empty");
        }
        return new SentFile(Document.of(name == null ? "" : baseName(name), bytes), bytes, type(contentType));
    }

    /** The name that a {@code Content-Disposition} header gives. */
    static @Nullable String named(@Nullable String disposition) {
        try {
            return disposition == null
                    ? null
                    : ContentDisposition.parse(disposition).getFilename();
        } catch (IllegalArgumentException malformed) {
            throw Problems.malformed("Content-Disposition", "is not of the form attachment; filename=\"name\"");
        }
    }

    /** Some clients send a whole path; only its last part names the file, and no part is ever used as a path. */
    private static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String type(@Nullable String contentType) {
        try {
            MediaType type =
                    contentType == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(contentType);
            String plain = type.getType() + "/" + type.getSubtype();
            return plain.length() > LONGEST_TYPE ? MediaType.APPLICATION_OCTET_STREAM_VALUE : plain;
        } catch (InvalidMediaTypeException malformed) {
            throw Problems.malformed("Content-Type", "is no media type");
        }
    }

    /** What a repeated idempotency key is compared by: where it was sent, how, and the bytes. */
    String fingerprint(String request) {
        return Sha256.of(request + "\n" + document.hash());
    }
}
