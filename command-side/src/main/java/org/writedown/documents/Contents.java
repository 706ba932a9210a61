package org.writedown.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FirmId;

/**
 * Originals by firm and SHA-256. A document is kept before the case's record names it, so what a crash
 * leaves behind is a document without a record and never a record without its document. What no record
 * names is swept by {@link OrphanSweep}.
 */
public interface Contents {

    /** A document that was sent for a case. */
    record Upload(FirmId firm, DocumentHash document, CaseId caseId) {}

    /** Keeps the bytes, once a firm. Durable when it returns; doing it again changes nothing. */
    void keep(Upload upload, byte[] bytes, Instant at);

    /** The case's record names the document. */
    void attached(Upload upload);

    /** The bytes as they were received, if this firm sent them for this case. */
    Optional<byte[]> read(Upload upload);

    /** Uploads from before {@code then} that are not known to be named by their case's record. */
    List<Upload> unattached(Instant then, int most);

    /** Forgets an upload, and its bytes if the firm has no other upload of them. */
    void forget(Upload upload);
}
