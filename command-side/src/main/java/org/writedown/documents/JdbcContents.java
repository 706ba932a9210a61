package org.writedown.documents;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FirmId;

/** Originals in the command side's own database, in parts. */
final class JdbcContents implements Contents {

    /** Within what an embedded database takes in a row (1 MiB). */
    static final int PART = 512 * 1024;

    private static final int ATTEMPTS = 5;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JdbcContents(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void keep(Upload upload, byte[] bytes, Instant at) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> kept(upload, bytes, at));
                return;
            } catch (DuplicateKeyException sentAtTheSameTime) {
                if (attempt == ATTEMPTS) {
                    throw sentAtTheSameTime;
                }
            }
        }
    }

    /** The content's row is locked, so that it is not swept while an upload of it is added. */
    private void kept(Upload upload, byte[] bytes, Instant at) {
        if (!locked(upload)) {
            jdbc.sql("insert into document_content (firm, sha256, bytes, kept_at) values (?, ?, ?, ?)")
                    .params(firm(upload), hash(upload), bytes.length, at.atOffset(ZoneOffset.UTC))
                    .update();
            for (int part = 0; part * (long) PART < bytes.length; part++) {
                byte[] content = Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART));
                jdbc.sql("insert into document_part (firm, sha256, part, content) values (?, ?, ?, ?)")
                        .params(firm(upload), hash(upload), part, content)
                        .update();
            }
        }
        boolean known = jdbc.sql("select count(*) from document_upload where firm = ? and sha256 = ? and case_id = ?")
                        .params(firm(upload), hash(upload), upload.caseId().value())
                        .query(Long.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("insert into document_upload (firm, sha256, case_id, sent_at, attached) values (?, ?, ?, ?, ?)")
                    .params(firm(upload), hash(upload), upload.caseId().value(), at.atOffset(ZoneOffset.UTC), false)
                    .update();
        }
    }

    private boolean locked(Upload upload) {
        return jdbc.sql("select bytes from document_content where firm = ? and sha256 = ? for update")
                .params(firm(upload), hash(upload))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    @Override
    public void attached(Upload upload) {
        jdbc.sql("update document_upload set attached = ? where firm = ? and sha256 = ? and case_id = ?")
                .params(true, firm(upload), hash(upload), upload.caseId().value())
                .update();
    }

    @Override
    public Optional<byte[]> read(Upload upload) {
        List<byte[]> parts = jdbc.sql("""
                        select content from document_part p
                        where firm = ? and sha256 = ? and exists (
                          select 1 from document_upload u
                          where u.firm = p.firm and u.sha256 = p.sha256 and u.case_id = ?)
                        order by part""")
                .params(firm(upload), hash(upload), upload.caseId().value())
                .query((row, number) -> row.getBytes("content"))
                .list();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return Optional.of(whole.toByteArray());
    }

    @Override
    public List<Upload> unattached(Instant then, int most) {
        return jdbc.sql("""
                        select firm, sha256, case_id from document_upload
                        where attached = ? and sent_at < ? order by sent_at limit ?""")
                .params(false, then.atOffset(ZoneOffset.UTC), most)
                .query((row, number) -> new Upload(
                        new FirmId(row.getString("firm")),
                        new DocumentHash(row.getString("sha256")),
                        new CaseId(row.getString("case_id"))))
                .list();
    }

    @Override
    public void forget(Upload upload) {
        transaction.executeWithoutResult(status -> {
            if (!locked(upload)) {
                return;
            }
            jdbc.sql("delete from document_upload where firm = ? and sha256 = ? and case_id = ? and attached = ?")
                    .params(firm(upload), hash(upload), upload.caseId().value(), false)
                    .update();
            jdbc.sql("""
                            delete from document_content c where firm = ? and sha256 = ? and not exists (
                              select 1 from document_upload u where u.firm = c.firm and u.sha256 = c.sha256)""").params(firm(upload), hash(upload)).update();
        });
    }

    private static String firm(Upload upload) {
        return upload.firm().value();
    }

    private static String hash(Upload upload) {
        return upload.document().value();
    }
}
