package org.writedown.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.writedown.bytes.ByteLimit;
import org.writedown.bytes.LimitedStream;

/** The files below a directory, or of an archive, in the order of their paths. Links are not followed. */
final class Directory {

    /** What systems put beside files: nobody sends it on purpose. */
    private static final Set<String> OF_SYSTEMS = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final Limits limits;
    private final List<FoundFile> found = new ArrayList<>();

    private Directory(Limits limits) {
        this.limits = limits;
    }

    /**
     * @throws IOException if the directory cannot be read
     * @throws IllegalArgumentException if it holds more files than are taken at once
     */
    static List<FoundFile> list(Path directory, Limits limits) throws IOException {
        Directory listing = new Directory(limits);
        Path root = directory.toRealPath();
        if (Files.isDirectory(root)) {
            listing.walk(root);
        } else if (Archive.isOne(root)) {
            listing.add(Archive.members(root, "", limits));
        } else {
            throw new IllegalArgumentException(directory + " is neither a directory nor a ZIP archive");
        }
        listing.found.sort(Comparator.comparing(FoundFile::path));
        return List.copyOf(listing.found);
    }

    static boolean isLeftOut(String name) {
        return name.startsWith(".") || OF_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
    }

    private void walk(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean skip = !directory.equals(root) && isLeftOut(String.valueOf(directory.getFileName()));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isLeftOut(String.valueOf(file.getFileName()))) {
                    add(seen(file, root.relativize(file).toString().replace('\\', '/'), attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                found.add(FoundFile.refused(root.relativize(file).toString(), "cannot be read"));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private List<FoundFile> seen(Path file, String path, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            return List.of(FoundFile.refused(path, "a symbolic link, which is not followed"));
        }
        if (!attributes.isRegularFile()) {
            return List.of(FoundFile.refused(path, "no regular file"));
        }
        if (!Files.isReadable(file)) {
            return List.of(FoundFile.refused(path, "cannot be read"));
        }
        return Archive.isOne(file)
                ? Archive.members(file, path + "/", limits)
                : List.of(FoundFile.of(path, () -> bounded(Files.newInputStream(file), limits)));
    }

    private void add(List<FoundFile> more) {
        found.addAll(more);
        if (found.size() > limits.files()) {
            throw new IllegalArgumentException(
                    "more than " + limits.files() + " files; import its directories one by one");
        }
    }

    static InputStream bounded(InputStream in, Limits limits) {
        return new LimitedStream(in, new ByteLimit(limits.bytes(), most -> {
            throw new TooLarge(most);
        }));
    }

    /** A file goes on beyond what a server takes at once. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        private TooLarge(long most) {
            super("is larger than " + most + " bytes, the most that is taken at once");
        }
    }
}
