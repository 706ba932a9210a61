package org.writedown.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.writedown.audit.bill.Policy;

/** Test resources of the audit. */
final class Resources {

    private Resources() {}

    static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("/audit/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource /audit/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean has(String name) {
        return Resources.class.getResource("/audit/" + name) != null;
    }

    /** The files of a folder, by name. */
    static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(
                Path.of(Resources.class.getResource("/audit/" + folder).toURI()))) {
            return files.sorted().toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static Audit audit() {
        return new Audit(RuleSet.standard(), SyntheticReference.parse(text("reference.txt")), Policy.DEFAULT);
    }
}
