package org.writedown.caselist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.writedown.contract.value.CaseId;
import org.writedown.http.Problems;

/** A place in the list of cases: it goes on after this case. A case never moves in that order. */
record CaseListCursor(Instant openedAt, CaseId caseId) {

    static CaseListCursor of(Instant openedAt, String caseId) {
        return new CaseListCursor(openedAt, new CaseId(caseId));
    }

    /** @throws org.springframework.web.ErrorResponseException 400 if it is none of ours */
    static CaseListCursor parse(String text) {
        try {
            String clear = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = clear.split(" ", 2);
            return of(Instant.parse(parts[0]), parts.length == 2 ? parts[1] : "");
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problems.malformed("cursor", "must be the 'next' of the page before");
        }
    }

    String text() {
        byte[] clear = (openedAt + " " + caseId).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(clear);
    }
}
