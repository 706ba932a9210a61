package org.writedown.web;

import org.springframework.web.ErrorResponseException;
import org.writedown.contract.event.RecordEvent.DocumentAttached;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.documents.Contents;
import org.writedown.http.Problems;

/** The originals that a case's own record names; nothing else is handed out or read again. */
final class CaseDocuments {

    private final DocumentIntake documents;
    private final Contents contents;

    CaseDocuments(DocumentIntake documents, Contents contents) {
        this.documents = documents;
        this.contents = contents;
    }

    /**
     * @throws ErrorResponseException 404 if the firm has no such case, the case no such document, or its bytes
     *     are kept elsewhere
     */
    SentFile require(Sent sent, CaseId caseId, DocumentHash document) {
        DocumentAttached attached = documents.require(sent, caseId).events().stream()
                .filter(DocumentAttached.class::isInstance)
                .map(DocumentAttached.class::cast)
                .filter(event -> event.document().equals(document))
                .findFirst()
                .orElseThrow(() -> unknown(document));
        byte[] bytes = contents.read(new Contents.Upload(sent.caller().firm(), document, caseId))
                .orElseThrow(() -> unknown(document));
        return SentFile.of(bytes, attached.name().value(), attached.mediaType());
    }

    private static ErrorResponseException unknown(DocumentHash document) {
        return Problems.notFound("the case has no original of document " + document);
    }
}
