package org.writedown.reference.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.writedown.identity.Requester;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.EditionName;
import org.writedown.reference.SourceKind;

/**
 * A file to be loaded.
 *
 * @param name the edition, where whoever loads it says; else the file or its name does
 * @param fileName as it was published
 * @param file its bytes, packed or not
 * @param smaller whether it may have less than half the rows of the edition before it
 */
public record Upload(
        SourceKind kind,
        Scope scope,
        @Nullable EditionName name,
        String fileName,
        Path file,
        String sha256,
        long bytes,
        boolean smaller,
        Requester by) {}
