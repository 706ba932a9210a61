package org.writedown.faults.clients;

import org.jspecify.annotations.Nullable;

/**
 * A command as a client sends it, and sends it again after a fault, word for word.
 *
 * @param caseId the case it is about; empty when it opens one
 */
public record Request(
        String key,
        String caseId,
        String path,
        String body,
        @Nullable Long ifMatch) {

    /** On a case that is there. */
    static Request on(String caseId, String key, String path, String body) {
        return new Request(key, caseId, "/cases/" + caseId + path, body, null);
    }
}
