package org.writedown.ledger.seal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.writedown.ledger.feed.LedgerRow;

/**
 * The hash of an event as its row holds it. Only stored bytes count: what they mean, and how a later version reads them,
 * changes nothing. Where the row stands in its database does not count either, so that it may be restored elsewhere.
 *
 * <p>The content is hashed first, then its hash with the event's name: so it can be told which event stands in another's
 * place. Texts and bytes have their length before them, as four bytes; numbers are eight bytes, the highest first.
 */
final class EventHashes {

    /** Of the form; another form would have another number and leave sealed events as they are. */
    private static final int FORM = 1;

    private EventHashes() {}

    static Hash content(LedgerRow row) {
        MessageDigest digest = Merkle.sha256();
        try (DataOutputStream out =
                new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            text(out, row.eventId());
            text(out, row.firm());
            text(out, row.type());
            out.writeLong(row.revision());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, row.recordedAt()));
            bytes(out, row.payload());
            bytes(out, row.metadata());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Hash.of(digest.digest());
    }

    /** The leaf of an event of that content. */
    static Hash leaf(EventName name, Hash content) {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(entry)) {
            out.writeByte(FORM);
            text(out, name.caseId());
            out.writeLong(name.sequence());
            out.write(content.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Merkle.leaf(entry.toByteArray());
    }

    static EventName name(LedgerRow row) {
        return new EventName(row.caseId(), row.sequence());
    }

    static SealedEvent sealed(LedgerRow row) {
        return new SealedEvent(name(row), leaf(name(row), content(row)));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
